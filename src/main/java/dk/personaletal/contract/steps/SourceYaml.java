package dk.personaletal.contract.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a kind says of its files and of the steps to our columns. */
public final class SourceYaml {
    /** The names that a kind may have beside its fields. */
    public static final List<String> NAMES = List.of("files", "month", "read", "parts", "steps");

    private final StepYaml steps;

    /** @param lists that a {@code map} may look in: by name, what may be written to the code it means */
    public SourceYaml(Map<String, Map<String, String>> lists) {
        steps = new StepYaml(lists);
    }

    /**
     * @param where the contract and the kind, for whoever must mend it
     * @param kind what stands under the kind
     */
    public Source source(String where, Map<String, Object> kind) {
        Place place = new Place(where);
        List<FilePattern> files = Properties.texts(place.in("files"), kind.get("files")).stream()
                .map(text -> FilePattern.of(place.in("files"), text))
                .toList();
        Source source = new Source(
                files,
                previousMonth(place, kind.get("month")),
                sheet(place, kind.get("read")),
                parts(place, kind),
                steps(place, kind));
        SourceCheck.check(place, source);
        return source;
    }

    private static boolean previousMonth(Place place, @Nullable Object value) {
        if (value != null) {
            place.in("month").known(String.valueOf(value), "måneden", List.of("previous"));
        }
        return value != null;
    }

    private static @Nullable String sheet(Place place, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Properties read = Properties.of(place.in("read"), value, "format", "sheet");
        String format = read.textOrNull("format");
        if (format != null) {
            read.place().known(format, "formatet", List.of("csv", "xlsx"));
        }
        return read.textOrNull("sheet");
    }

    private static Map<String, FilePattern> parts(Place place, Map<String, Object> kind) {
        Map<String, FilePattern> parts = new LinkedHashMap<>();
        if (kind.containsKey("parts")) {
            Properties.textMap(place.in("parts"), kind.get("parts"))
                    .forEach((name, text) -> parts.put(name, FilePattern.of(place.in("parts"), text)));
        }
        return parts;
    }

    private List<Step> steps(Place place, Map<String, Object> kind) {
        List<Step> read = new ArrayList<>();
        if (kind.get("steps") instanceof List<?> list) {
            for (Object step : list) {
                read.add(steps.step(place.in("trin " + (read.size() + 1)), step));
            }
        } else if (kind.containsKey("steps")) {
            throw place.problem("'steps' skal være en liste af trin.");
        }
        return read;
    }
}
