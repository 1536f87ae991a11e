package dk.personaletal.staging.text;

import dk.personaletal.staging.text.UnreadableFile.Reason;
import dk.personaletal.staging.values.Blank;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of a file that aren't blank, with one read ahead, so that the last is known as such. */
public final class CsvLines implements Closeable {
    private final TextReader reader;
    private final char delimiter;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private Numbered ahead = new Numbered(null, 0, 0);
    private Numbered current = ahead;

    @Nullable
    private IOException failure;

    private long blankLines;

    /** @param end line where the record ends; beyond its start if a quoted field has line ends */
    private record Numbered(@Nullable CSVRecord record, long start, long end) {}

    public CsvLines(TextReader reader, char delimiter) throws IOException {
        this.reader = reader;
        this.delimiter = delimiter;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        records = parser.iterator();
        readAhead();
    }

    /**
     * The next line; null after the last.
     *
     * @throws UnreadableFile if no line from here on can be trusted
     */
    @Nullable
    public CSVRecord next() throws IOException {
        current = ahead;
        if (failure != null) {
            throw failure;
        }
        readAhead();
        return current.record;
    }

    /** Where the line that {@link #next} gave, or failed on, starts; the file's first line is 1. */
    public long lineNo() {
        return current.start;
    }

    /** Lines without anything in them, up to the one read ahead. */
    public long blankLines() {
        return blankLines;
    }

    public char delimiter() {
        return delimiter;
    }

    public boolean spansLines() {
        return current.end > current.start;
    }

    public boolean isLast() {
        return ahead.record == null && failure == null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void readAhead() {
        long start = 0;
        try {
            CSVRecord record;
            do {
                start = parser.getCurrentLineNumber() + 1;
                record = records.hasNext() ? records.next() : null;
                reader.lineDone();
                blankLines += record != null && Blank.isBlank(record) ? 1 : 0;
            } while (record != null && Blank.isBlank(record));
            ahead = new Numbered(record, start, parser.getCurrentLineNumber());
        } catch (UncheckedIOException e) {
            ahead = new Numbered(null, start, start);
            failure = e.getCause() instanceof CSVException ? quotesWrong() : e.getCause();
        }
    }

    public static UnreadableFile quotesWrong() {
        return new UnreadableFile(
                Reason.QUOTES_WRONG,
                "at et anførselstegn lukkes, hvor feltet slutter, og inde i feltet skrives to gange");
    }
}
