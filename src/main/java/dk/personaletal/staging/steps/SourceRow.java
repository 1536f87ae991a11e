package dk.personaletal.staging.steps;

import java.util.Arrays;

/** A row on its way through the steps. */
public final class SourceRow {
    private static final int GROWTH = 8;

    private final long line;
    private String[] cells;

    /** @param line in the file, of the first line that is behind it */
    public SourceRow(long line, String[] cells) {
        this.line = line;
        this.cells = cells;
    }

    public long line() {
        return line;
    }

    /** Empty where no cell was set. */
    public String get(int position) {
        return position < cells.length ? cells[position] : "";
    }

    void set(int position, String value) {
        if (position >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, position + GROWTH);
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[position] = value;
    }

    SourceRow copy() {
        return new SourceRow(line, cells.clone());
    }
}
