package dk.personaletal.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV, by RFC 4180: a value is quoted when it has the delimiter, a quote or a line break. A library's printer
 * quotes more, as what is empty and first or ends with a space, and what is published stays the same byte for byte.
 */
public final class CsvLines {
    private final char delimiter;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();

    public CsvLines(char delimiter, String lineEnd) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    public CsvLines add(List<String> values) {
        String between = "";
        for (String value : values) {
            text.append(between).append(quoted(value));
            between = String.valueOf(delimiter);
        }
        text.append(lineEnd);
        return this;
    }

    /** A file that Excel opens with a double click: UTF-8 with a byte order mark. */
    public byte[] file() {
        return ('\uFEFF' + text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private String quoted(String value) {
        boolean plain = value.chars().noneMatch(sign -> sign == delimiter || "\"\r\n".indexOf(sign) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
