package dk.personaletal.staging.values;

import org.apache.commons.csv.CSVRecord;

/** White space round values, the no-break space of spreadsheets and the marks of joined files included. */
public final class Blank {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Blank() {}

    public static String strip(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    public static boolean isBlank(CSVRecord line) {
        return isBlank(line, 0);
    }

    /** Whether all cells from a position on are blank. */
    public static boolean isBlank(CSVRecord line, int from) {
        for (int i = from; i < line.size(); i++) {
            if (!strip(line.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == NO_BREAK_SPACE || c == BYTE_ORDER_MARK;
    }
}
