package dk.personaletal.staging.text;

import dk.personaletal.contract.Contract;
import dk.personaletal.contract.HeaderMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The first lines of a file that say something, seen before it's read: where its column names are, if not at once. */
public final class TopOfFile {
    private static final int MOST_LINES = 20;
    private static final int FEWEST_NAMES = 2;
    private static final Pattern SAYS_NOTHING = Pattern.compile("[\\s;,\"\u00a0\ufeff]*");
    /** What Excel reads as the delimiter, and other programs as a line of its own. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=.?\"?[\\s;,]*");

    private final List<Line> lines = new ArrayList<>();

    /** @param number the file's first line is 1 */
    private record Line(long number, String text) {}

    /** Column names that stand below other lines. */
    public record Header(long line, HeaderMatch match, List<Long> linesAbove) {}

    public TopOfFile(String start) {
        String[] all = start.split("\r\n|\n|\r", -1);
        for (int i = 0; i < all.length && lines.size() < MOST_LINES; i++) {
            if (!SAYS_NOTHING.matcher(all[i]).matches()
                    && !SEPARATOR.matcher(all[i]).matches()) {
                lines.add(new Line(i + 1, all[i]));
            }
        }
    }

    public static boolean isSeparator(CSVRecord line) {
        return SEPARATOR.matcher(String.join("", line)).matches();
    }

    public char delimiter() {
        return Delimiter.of(lines.isEmpty() ? "" : lines.get(0).text);
    }

    /** The line with the most column names, where it has more than the first. */
    public Optional<Header> findHeaderBelow(Contract contract, HeaderMatch first) {
        Header best = null;
        int most = Math.max(first.positions().size(), FEWEST_NAMES - 1);
        List<Long> above = new ArrayList<>();
        for (Line line : lines) {
            HeaderMatch match = HeaderMatch.of(contract, cells(line.text));
            if (match.positions().size() > most) {
                most = match.positions().size();
                best = new Header(line.number, match, List.copyOf(above));
            }
            above.add(line.number);
        }
        return Optional.ofNullable(best);
    }

    /** Column names have no delimiters in them. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(Delimiter.of(line))), -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
