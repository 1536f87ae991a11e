package dk.personaletal.staging;

import dk.personaletal.contract.Contract;
import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.delivery.StagedLine;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.staging.RowPipe.Fate;
import dk.personaletal.staging.steps.SourceRow;
import dk.personaletal.staging.steps.StepRows;
import dk.personaletal.staging.text.CsvLines;
import dk.personaletal.staging.text.TextReader;
import dk.personaletal.staging.text.UnreadableFile;
import dk.personaletal.staging.text.UnreadableFile.Reason;
import dk.personaletal.staging.values.Blank;
import dk.personaletal.staging.values.CopyBuffer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A file once its header is understood: which of its lines can be rows at all. */
final class Table {
    private static final int LONGEST_FIELD = 1 << 16;

    private final Contract contract;
    private final TextReader text;
    private final CsvLines lines;
    private final String firstHeading;
    private final int width;
    private final Cells cells;
    private final RowPipe<?> rows;
    private final @Nullable StepRows steps;
    private final Consumer<RowFault> faults;

    /**
     * @param headings the file's own
     * @param steps null: the file's columns are ours
     */
    Table(
            Contract contract,
            TextReader text,
            CsvLines lines,
            CSVRecord headings,
            int width,
            Cells cells,
            RowPipe<?> rows,
            @Nullable StepRows steps,
            Consumer<RowFault> faults) {
        this.contract = contract;
        this.text = text;
        this.lines = lines;
        firstHeading = Blank.strip(headings.get(0));
        this.width = width;
        this.cells = cells;
        this.rows = rows;
        this.steps = steps;
        this.faults = faults;
    }

    CsvLines lines() {
        return lines;
    }

    @Nullable
    StepRows steps() {
        return steps;
    }

    /**
     * What became of the line; null where its row is on its way through the steps.
     *
     * @throws UnreadableFile if no line from here on can be trusted
     */
    @Nullable
    Fate take(CSVRecord line, CopyBuffer out, Consumer<Alias> aliases) throws UnreadableFile {
        if (isHeaderAgain(line)) {
            faults.accept(new RowFault(Fault.HEADER_AGAIN, lines.lineNo(), null, null, null));
            return Fate.REJECTED;
        }
        if (lines.spansLines() && swallowsLines(line)) {
            throw CsvLines.quotesWrong();
        }
        if (line.size() != width && !hasRightWidth(line)) {
            return Fate.REJECTED;
        }
        if (isTooLong(line)) {
            faults.accept(new RowFault(
                    Fault.FIELD_TOO_LONG,
                    lines.lineNo(),
                    null,
                    null,
                    "felter på højst 64 KiB og linjer på højst 1 MiB"));
            return Fate.REJECTED;
        }
        if (steps != null) {
            steps.take(StepRows.row(line::get, Math.min(width, line.size()), lines.lineNo()));
            return null;
        }
        cells.moveTo(line::get, lines.lineNo());
        return rows.put(out, aliases);
    }

    /** What became of a row that is through the steps. */
    Fate put(SourceRow row, int part, CopyBuffer out, Consumer<Alias> aliases) {
        if (!StagedLine.fits(row.line(), part)) {
            faults.accept(
                    new RowFault(Fault.FIELD_COUNT_WRONG, row.line(), null, null, "højst 128 rækker af en linje"));
            return Fate.REJECTED;
        }
        cells.moveTo(row::get, StagedLine.of(row.line(), part));
        return rows.put(out, aliases);
    }

    private boolean isHeaderAgain(CSVRecord line) {
        return !firstHeading.isEmpty()
                && line.get(0).endsWith(firstHeading)
                && HeaderMatch.of(contract, line.toList()).usable();
    }

    /** A field with a whole line's delimiters in it began with one line's quote and ended with another's. */
    private boolean swallowsLines(CSVRecord line) {
        boolean wholeLine = line.stream()
                .anyMatch(field ->
                        field.chars().filter(c -> c == lines.delimiter()).count() >= width - 1);
        return wholeLine || line.size() != width && !Blank.isBlank(line, width);
    }

    private static boolean isTooLong(CSVRecord line) {
        int length = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).length() > LONGEST_FIELD) {
                return true;
            }
            length += line.get(i).length();
        }
        return length > TextReader.LONGEST_LINE;
    }

    private boolean hasRightWidth(CSVRecord line) throws UnreadableFile {
        boolean tooFew = line.size() < width;
        if (!tooFew && Blank.isBlank(line, width)) {
            return true;
        }
        String expected = DanishFormat.count(width, "felt", "felter");
        if (tooFew && lines.isLast() && !text.endsWithLineEnd()) {
            throw new UnreadableFile(Reason.FILE_TRUNCATED, expected + " på hver linje");
        }
        faults.accept(
                new RowFault(Fault.FIELD_COUNT_WRONG, lines.lineNo(), null, String.valueOf(line.size()), expected));
        return false;
    }
}
