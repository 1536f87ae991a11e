package dk.personaletal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import java.util.List;

/** What the night put on paper, as one line of text. */
record Paper(String text) {

    static Paper of(Night night) {
        return new Paper(oneLine(PdfText.of(night.pdf()).text()));
    }

    /** That a row has these cells, as printed, right after each other. */
    void assertShows(List<String> begin, String... cells) {
        assertThat(text).contains(oneLine(String.join(" ", begin) + " " + String.join(" ", cells)));
    }

    /** A long name may be broken over lines, and a percent sign stands after a narrow space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u202f]+", " ");
    }
}
