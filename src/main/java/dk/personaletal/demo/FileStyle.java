package dk.personaletal.demo;

import dk.personaletal.shared.CsvLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How a file is written; all of them legal by the contract. */
enum FileStyle {
    USUAL("", StandardCharsets.UTF_8, "\r\n", ';', "dd-MM-yyyy"),
    BYTE_ORDER_MARK("\uFEFF", StandardCharsets.UTF_8, "\r\n", ';', "dd-MM-yyyy"),
    WINDOWS("", Charset.forName("windows-1252"), "\r\n", ';', "dd-MM-yyyy"),
    UNIX_ISO_DATES("", StandardCharsets.UTF_8, "\n", ';', "yyyy-MM-dd"),
    TABS_AND_POINTS("", StandardCharsets.UTF_8, "\r\n", '\t', "dd.MM.yyyy");

    private final String start;
    private final Charset charset;
    private final String lineEnd;
    private final char delimiter;
    private final DateTimeFormatter dates;

    FileStyle(String start, Charset charset, String lineEnd, char delimiter, String dates) {
        this.start = start;
        this.charset = charset;
        this.lineEnd = lineEnd;
        this.delimiter = delimiter;
        this.dates = DateTimeFormatter.ofPattern(dates);
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    byte[] bytes(List<List<String>> lines) {
        CsvLines csv = new CsvLines(delimiter, lineEnd);
        lines.forEach(csv::add);
        return (start + csv).getBytes(charset);
    }
}
