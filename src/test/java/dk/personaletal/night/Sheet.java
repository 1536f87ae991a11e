package dk.personaletal.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A delivery as lines of cells, to be changed and written in any form. The first line holds the names. */
final class Sheet {
    final List<List<String>> lines = new ArrayList<>();

    static Sheet read(Path file) {
        try {
            Sheet sheet = new Sheet();
            for (String line : Files.readAllLines(file)) {
                sheet.lines.add(new ArrayList<>(List.of(line.split(";", -1))));
            }
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet copy() {
        Sheet copy = new Sheet();
        lines.forEach(line -> copy.lines.add(new ArrayList<>(line)));
        return copy;
    }

    List<String> anyRow(Random random) {
        return lines.get(1 + random.nextInt(lines.size() - 1));
    }

    List<List<String>> rows() {
        return lines.subList(1, lines.size());
    }

    /** Puts a value into a column of any row. */
    Sheet with(Random random, String column, String value) {
        return with(random, column, before -> value);
    }

    Sheet with(Random random, String column, UnaryOperator<String> change) {
        List<String> row = anyRow(random);
        row.set(at(column), change.apply(row.get(at(column))));
        return this;
    }

    Sheet withAll(String column, UnaryOperator<String> change) {
        rows().forEach(row -> row.set(at(column), change.apply(row.get(at(column)))));
        return this;
    }

    int at(String column) {
        return lines.get(0).indexOf(column);
    }

    String text() {
        return text(";", "\r\n");
    }

    /** A cell that holds the delimiter stands in quotes. */
    String text(String delimiter, String lineEnd) {
        return lines.stream()
                .map(line -> line.stream()
                                .map(cell -> cell.contains(delimiter) ? "\"" + cell + "\"" : cell)
                                .collect(Collectors.joining(delimiter))
                        + lineEnd)
                .collect(Collectors.joining());
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }
}
