package dk.personaletal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table that the night published, as CSV and on paper. */
final class PrintedTable {
    private final List<String> header;
    private final List<List<String>> rows;
    private final String paper;

    private PrintedTable(List<List<String>> lines, String paper) {
        this.header = lines.get(0);
        this.rows = lines.subList(1, lines.size());
        this.paper = paper;
    }

    static PrintedTable of(Night night, String name) {
        List<List<String>> lines = new String(night.table(name), StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        return new PrintedTable(lines, oneLine(PdfText.of(night.pdf()).text()));
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

    /** That a row with these cells stands on paper, as printed, one after the other. */
    void assertPrints(List<String> begin, String... cells) {
        assertThat(paper).contains(oneLine(String.join(" ", begin) + " " + String.join(" ", cells)));
    }

    /** A long name may be broken over lines, and a percent sign stands after a narrow space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u202f]+", " ");
    }
}
