package dk.personaletal.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table as a municipality published it, cell by cell; numbers keep their Danish form. */
record PublishedTable(List<List<String>> rows) {
    static final PublishedTable TURNOVER = read("g01_ltk_turnover_2020_2021.csv");
    static final PublishedTable AGE = read("g02_ltk_age_2020_2021.csv");
    static final PublishedTable SICK_LEAVE = read("g03_ltk_sickness_2016_2020.csv");
    static final PublishedTable TURNOVER_BY_GROUP = read("g04_ltk_turnover_by_overenskomst_2021.csv");
    static final PublishedTable POPULATION = read("g23_ltk_population_2021_2032.csv");

    /** The row that begins with these cells. */
    List<String> row(String... begin) {
        return rows.stream()
                .filter(row -> row.subList(0, begin.length).equals(List.of(begin)))
                .findFirst()
                .orElseThrow();
    }

    int number(String row, int column) {
        return Integer.parseInt(row(row).get(column));
    }

    private static PublishedTable read(String file) {
        try (InputStream in = Objects.requireNonNull(PublishedTable.class.getResourceAsStream("/golden/" + file))) {
            return new PublishedTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
