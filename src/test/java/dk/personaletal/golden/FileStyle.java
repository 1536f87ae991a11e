package dk.personaletal.golden;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a file is written: all the same to the contract. */
record FileStyle(Charset charset, boolean isoDates, boolean decimalPoints, boolean shuffled, long seed) {
    static final FileStyle USUAL = new FileStyle(StandardCharsets.UTF_8, false, false, false, 0);

    private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Rows and columns in any order, a column that the contract doesn't know, and whatever else chance brings. */
    static FileStyle noisy(Random random) {
        return new FileStyle(
                random.nextBoolean() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8,
                random.nextBoolean(),
                random.nextBoolean(),
                true,
                random.nextLong());
    }

    String date(LocalDate day) {
        return isoDates ? day.toString() : DANISH_DATE.format(day);
    }

    String decimal(long unscaled, int scale) {
        return decimal(BigDecimal.valueOf(unscaled, scale).toPlainString().replace('.', ','));
    }

    /** @param danish with a decimal comma */
    String decimal(String danish) {
        return decimalPoints ? danish.replace(',', '.') : danish;
    }

    byte[] bytes(List<String> header, List<List<String>> lines) {
        List<List<String>> all = new ArrayList<>(lines);
        List<Integer> columns =
                new ArrayList<>(IntStream.range(0, header.size()).boxed().toList());
        if (shuffled) {
            Collections.shuffle(all, new Random(seed));
            Collections.shuffle(columns, new Random(seed));
        }
        StringBuilder text = new StringBuilder(line(header, columns, "Bemærkning"));
        all.forEach(line -> text.append(line(line, columns, "æblegrød")));
        return text.toString().getBytes(charset);
    }

    private String line(List<String> cells, List<Integer> columns, String extra) {
        String known = columns.stream().map(cells::get).collect(Collectors.joining(";"));
        return known + (shuffled ? ";" + extra : "") + "\r\n";
    }
}
