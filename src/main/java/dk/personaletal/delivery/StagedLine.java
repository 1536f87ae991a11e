package dk.personaletal.delivery;

/**
 * The number under which a staged row is known: its line in the file, and, where a step made several rows of one line,
 * which of them it is.
 */
public final class StagedLine {
    private static final int LINES = 1 << 24;

    private static final int MOST_PARTS = Integer.MAX_VALUE / LINES;

    private StagedLine() {}

    /**
     * @param part how many rows of the line came before it
     * @throws IllegalArgumentException when there are more rows of a line, or more lines, than numbers
     */
    public static long of(long line, int part) {
        if (!fits(line, part)) {
            throw new IllegalArgumentException("more than " + MOST_PARTS + " rows of a line, or too many lines");
        }
        return line + (long) part * LINES;
    }

    /** Whether there is a number for it. */
    public static boolean fits(long line, int part) {
        return part <= MOST_PARTS && (part == 0 || line < LINES);
    }

    /** The line in the file. */
    public static long line(long number) {
        return number % LINES;
    }
}
