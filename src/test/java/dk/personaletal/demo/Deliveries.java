package dk.personaletal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the written files the naive way. */
record Deliveries(Path inbox) {
    private static final List<DateTimeFormatter> DATES = Stream.of("dd-MM-yyyy", "yyyy-MM-dd", "dd.MM.yyyy")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    List<Path> files() {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The payroll lines of those employed, from the corrected file where there is one. */
    List<Map<String, String>> employed(YearMonth month) {
        Path corrected = inbox.resolve("loen_" + month + "_rettet.csv");
        return rows(Files.exists(corrected) ? corrected : inbox.resolve("loen_" + month + ".csv")).stream()
                .filter(row -> row.getOrDefault("Status", "").matches("[013]"))
                .toList();
    }

    List<Map<String, String>> absence(YearMonth month) {
        return rows(inbox.resolve("fravaer_" + month + ".csv"));
    }

    static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                // another format
            }
        }
        throw new IllegalArgumentException(text);
    }

    static List<Map<String, String>> rows(Path file) {
        List<String> lines = text(file).lines().toList();
        String header = lines.get(0).replace("\uFEFF", "");
        String delimiter = header.contains("\t") ? "\t" : ";";
        List<String> names = List.of(header.split(delimiter));
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(delimiter, -1)))
                .toList();
    }

    private static Map<String, String> row(List<String> names, String[] values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(names.get(i), values[i]);
        }
        return row;
    }
}
