package dk.personaletal.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a marker promises, whoever wrote it: sha256sum, shasum, openssl, BSD's sha256, PowerShell's Get-FileHash, certutil;
 * as UTF-8, UTF-16 or Windows-1252. All of them write 64 hexadecimal digits, and most of them the file's name.
 */
final class Marker {
    private static final Pattern SUM =
            Pattern.compile("(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}){31})(?![0-9A-Fa-f])");

    private Marker() {}

    /** The SHA-256 promised of a file, in lower-case hex; empty when none can be read, or only those of other files. */
    static Optional<String> promised(byte[] content, String fileName) {
        List<String> lines = text(content).lines().map(Marker::folded).toList();
        List<Integer> sums = IntStream.range(0, lines.size())
                .filter(i -> SUM.matcher(lines.get(i)).find())
                .boxed()
                .toList();
        if (sums.size() == 1) {
            return sum(lines.get(sums.get(0)));
        }
        Pattern name = Pattern.compile("(?<![^\\s/\\\\*(\"'])" + Pattern.quote(folded(fileName)) + "(?![^\\s)\"':])");
        // the last one is of the newest delivery, where each is added to the ones before
        return sums.stream()
                .filter(i -> name.matcher(around(lines, i)).find())
                .reduce((earlier, later) -> later)
                .flatMap(i -> sum(lines.get(i)));
    }

    /** The line, with the name that some write on the line before or after. */
    private static String around(List<String> lines, int at) {
        return IntStream.rangeClosed(Math.max(0, at - 1), Math.min(lines.size() - 1, at + 1))
                .filter(i -> i == at
                        || isApart(lines.get(at)) && !SUM.matcher(lines.get(i)).find())
                .mapToObj(lines::get)
                .reduce("", (before, line) -> before + "\n" + line);
    }

    /** Whether the sum stands alone, or after Get-FileHash's heading. */
    private static boolean isApart(String line) {
        return SUM.matcher(line)
                .replaceFirst("")
                .replace("hash", "")
                .replace(":", "")
                .isBlank();
    }

    private static Optional<String> sum(String line) {
        return SUM.matcher(line).results().map(MatchResult::group).findFirst().map(sum -> sum.replace(" ", ""));
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] content) {
        String text = new String(content, charset(content));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (starts(content, 0xfe, 0xff) || content.length > 1 && content[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(content, 0xff, 0xfe) || content.length > 1 && content[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 = new String(content, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }
}
