package dk.personaletal.golden;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table that the night published as CSV. */
record CsvTable(List<String> header, List<List<String>> rows) {

    static CsvTable of(Night night, String name) {
        List<List<String>> lines = new String(night.table(name), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        return new CsvTable(lines.get(0), lines.subList(1, lines.size()));
    }

    /** The cells under these headings of the row that begins with these cells. */
    List<String> cells(List<String> begin, String... headings) {
        List<String> row = rows.stream()
                .filter(one -> one.subList(0, begin.size()).equals(begin))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(headings)
                .map(heading -> row.get(header.indexOf(heading)))
                .toList();
    }
}
