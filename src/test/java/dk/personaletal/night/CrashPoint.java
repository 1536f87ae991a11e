package dk.personaletal.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named moment of a night: when the last of its calls begins, or has just returned.
 *
 * @param calls each is looked for after the one before it, on the same thread
 */
record CrashPoint(String name, boolean returned, List<Call> calls) {
    private static final Path TABLE = Path.of("src/test/resources/crash-points.csv");

    /**
     * A call of a method, on any object or on one with a name, the nth time that it's made.
     *
     * @param of what the object's field {@code name} must say; empty: anything
     */
    record Call(String type, String method, String of, int nth) {
        private static final Pattern FORM = Pattern.compile("([\\w.$]+)\\.(\\w+)(?:\\(([^)]*)\\))?(?:#(\\d+))?");

        static Call parse(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException(text);
            }
            String type = parts.group(1);
            return new Call(
                    type.startsWith("org.") || type.startsWith("java.") ? type : "dk.personaletal." + type,
                    parts.group(2),
                    parts.group(3) == null ? "" : parts.group(3),
                    parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4)));
        }
    }

    /** All of the table, in the order in which a night comes past them. */
    static List<CrashPoint> list() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(row -> row.split(";", -1))
                    .map(cells -> new CrashPoint(
                            cells[0],
                            cells[1].equals("after"),
                            Arrays.stream(cells[2].split(" > "))
                                    .map(Call::parse)
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CrashPoint named(String name) {
        return list().stream()
                .filter(point -> point.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a night comes there only in a database with nothing in it. */
    boolean isOfFirstNight() {
        return calls.get(0).type().contains("flyway");
    }

    @Override
    public String toString() {
        return name;
    }
}
