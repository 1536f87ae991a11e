package dk.personaletal.contract.steps;

import dk.personaletal.contract.steps.Step.Otherwise;
import dk.personaletal.contract.steps.Step.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads one step: a map of one key. */
final class StepYaml {
    private static final Where ANY = new Where(Map.of());

    /** Reads what stands under a step's name. */
    private interface Reader {
        Step read(Place place, @Nullable Object value);
    }

    private final Map<String, Map<String, String>> lists;
    private final Map<String, Reader> readers = new TreeMap<>();

    /** @param lists by name, what may be written to the code it means */
    StepYaml(Map<String, Map<String, String>> lists) {
        this.lists = lists;
        readers.put("skipLinesUntilHeader", (p, v) -> new Step.SkipLinesUntilHeader(columns(p, v)));
        readers.put("totalLine", StepYaml::totalLine);
        readers.put("keepRows", (p, v) -> filter(p, v, true));
        readers.put("dropRows", (p, v) -> filter(p, v, false));
        readers.put("constant", (p, v) -> new Step.Constant(Properties.textMap(p, v)));
        readers.put("fromConfig", StepYaml::fromConfig);
        readers.put("fromFileName", (p, v) -> new Step.FromFileName(Properties.textMap(p, v)));
        readers.put("map", this::map);
        readers.put("split", StepYaml::split);
        readers.put("combine", StepYaml::combine);
        readers.put("fraction", StepYaml::fraction);
        readers.put("percent", StepYaml::percent);
        readers.put("scale", StepYaml::scale);
        readers.put("trimTrailingMinus", (p, v) -> new Step.TrimTrailingMinus(columns(p, v)));
        readers.put("dateTimeToDate", (p, v) -> new Step.DateTimeToDate(columns(p, v)));
        readers.put("fillDown", (p, v) -> new Step.FillDown(columns(p, v)));
        readers.put("unpivot", StepYaml::unpivot);
        readers.put("pivot", StepYaml::pivot);
        readers.put("sumRows", StepYaml::sumRows);
        readers.put("joinFacets", StepYaml::joinFacets);
        readers.put("intervalsToMonthEnd", StepYaml::intervals);
        readers.put("daysToSpells", StepYaml::spells);
    }

    Step step(Place place, @Nullable Object value) {
        Map<String, Object> map = Properties.map(place, value);
        if (map.size() != 1) {
            throw place.problem("et trin er ét navn med sine egenskaber.");
        }
        Map.Entry<String, Object> only = map.entrySet().iterator().next();
        place.known(only.getKey(), "trinnet", readers.keySet());
        return Objects.requireNonNull(readers.get(only.getKey())).read(place.in(only.getKey()), only.getValue());
    }

    private static List<String> columns(Place place, @Nullable Object value) {
        List<String> columns = Properties.texts(place, value);
        if (columns.isEmpty()) {
            throw place.problem("forventet mindst én kolonne.");
        }
        return columns;
    }

    private static Step totalLine(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "where", "sums", "count");
        return new Step.TotalLine(where(p), p.textsOrNone("sums"), p.textOrNull("count"));
    }

    private static Step filter(Place place, @Nullable Object value, boolean keep) {
        Properties p = Properties.of(place, value, "name", "where");
        return new Step.FilterRows(keep, p.text("name"), where(p));
    }

    private static Where where(Properties p) {
        return ConditionYaml.where(p.place().in("where"), p.get("where"));
    }

    private static Step fromConfig(Place place, @Nullable Object value) {
        Map<String, String> columns = Properties.textMap(place, value);
        columns.values().forEach(name -> place.known(name, "indstillingen", List.of("municipality")));
        return new Step.FromConfig(columns);
    }

    private Step map(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "column", "into", "to", "list", "when", "otherwise");
        List<Step.When> when = new ArrayList<>();
        if (p.get("when") instanceof List<?> list) {
            for (Object entry : list) {
                Properties one = Properties.of(place.in("when"), entry, "where", "value");
                when.add(new Step.When(where(one), one.text("value")));
            }
        } else if (p.has("when")) {
            throw place.problem("'when' skal være en liste.");
        }
        String column = p.text("column");
        return new Step.MapValues(
                column,
                Objects.requireNonNullElse(p.textOrNull("into"), column),
                when,
                new Codes(codes(p), list(p)),
                otherwise(p),
                Objects.requireNonNullElse(p.textOrNull("otherwise"), ""));
    }

    private static Map<String, Texts> codes(Properties p) {
        Map<String, Texts> codes = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        if (p.has("to")) {
            Place place = p.place().in("to");
            Properties.map(place, p.get("to")).forEach((code, old) -> {
                List<String> olds = Properties.texts(place, old);
                olds.forEach(one -> {
                    String before = owners.put(one, code);
                    if (before != null) {
                        throw place.problem(
                                "'%s' giver både %s og %s. Lad den stå ét sted.".formatted(one, before, code));
                    }
                });
                codes.put(code, new Texts(olds));
            });
        }
        return codes;
    }

    private Map<String, String> list(Properties p) {
        String name = p.textOrNull("list");
        if (name == null) {
            return Map.of();
        }
        p.place().known(name, "listen", lists.keySet());
        return lists.getOrDefault(name, Map.of());
    }

    private static Otherwise otherwise(Properties p) {
        String word = Objects.requireNonNullElse(p.textOrNull("otherwise"), "reject");
        return switch (word) {
            case "reject" -> Otherwise.REJECT;
            case "keep" -> Otherwise.KEEP;
            case "empty" -> Otherwise.EMPTY;
            default -> Otherwise.VALUE;
        };
    }

    private static Step split(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "column", "pattern", "into", "otherwise");
        List<String> into = p.texts("into");
        try {
            Pattern pattern = Pattern.compile(p.text("pattern"), Pattern.UNICODE_CHARACTER_CLASS);
            if (pattern.matcher("").groupCount() < into.size()) {
                throw place.problem("mønstret har færre parenteser, end der er kolonner i 'into'.");
            }
            return new Step.Split(
                    p.text("column"),
                    pattern,
                    into,
                    otherwise(p),
                    Objects.requireNonNullElse(p.textOrNull("otherwise"), ""));
        } catch (PatternSyntaxException e) {
            throw place.problem("mønstret '" + p.text("pattern") + "' er ikke et regulært udtryk.");
        }
    }

    private static Step combine(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "into", "text");
        return new Step.Combine(p.text("into"), p.text("text"));
    }

    private static Step fraction(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "column", "numerator", "denominator", "into", "decimals");
        if (p.has("column") == p.has("numerator") || p.has("numerator") != p.has("denominator")) {
            throw place.problem("der skal stå enten 'column' eller både 'numerator' og 'denominator'.");
        }
        String from = p.has("column") ? p.text("column") : p.text("numerator");
        String into = p.has("column") ? Objects.requireNonNullElse(p.textOrNull("into"), from) : p.text("into");
        return new Step.Fraction(from, p.textOrNull("denominator"), into, p.wholeOrNull("decimals"));
    }

    private static Step percent(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "columns", "decimals");
        return new Step.Percent(p.texts("columns"), p.wholeOrNull("decimals"));
    }

    private static Step scale(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "columns", "by", "decimals");
        return new Step.Scale(p.texts("columns"), ConditionYaml.number(place, p.text("by")), p.wholeOrNull("decimals"));
    }

    private static Step unpivot(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "names", "values", "columns");
        return new Step.Unpivot(p.text("names"), p.text("values"), p.texts("columns"));
    }

    private static Step pivot(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "by", "names", "values", "into");
        Map<String, List<String>> into = new LinkedHashMap<>();
        Properties.map(place.in("into"), p.get("into"))
                .forEach((column, names) -> into.put(column, Properties.texts(place.in("into"), names)));
        return new Step.Pivot(p.texts("by"), p.text("names"), p.textOrNull("values"), into);
    }

    private static Step sumRows(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "by", "sum", "decimals");
        Integer decimals = p.wholeOrNull("decimals");
        return new Step.SumRows(p.texts("by"), p.texts("sum"), decimals == null ? 0 : decimals);
    }

    private static Step joinFacets(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "from", "match", "at", "between", "take", "where", "missing");
        List<String> between = p.textsOrNone("between");
        String missing = Objects.requireNonNullElse(p.textOrNull("missing"), "reject");
        place.known(missing, "valget", List.of("reject", "empty"));
        if (!between.isEmpty() && between.size() != 2 || between.isEmpty() != !p.has("at")) {
            throw place.problem("'at' og 'between: [fra, til]' skal stå sammen.");
        }
        String at = p.textOrNull("at");
        return new Step.JoinFacets(
                p.text("from"),
                p.textMap("match"),
                "census".equals(at) ? null : at,
                between,
                p.textMap("take"),
                p.has("where") ? where(p) : ANY,
                missing.equals("reject"));
    }

    private static Step intervals(Place place, @Nullable Object value) {
        Properties p = Properties.of(place, value, "key", "from", "to", "ignore", "gone");
        Step.Gone gone = null;
        if (p.has("gone")) {
            Properties g = Properties.of(place.in("gone"), p.get("gone"), "column", "values", "date");
            gone = new Step.Gone(g.text("column"), new Texts(g.texts("values")), g.text("date"));
        }
        return new Step.IntervalsToMonthEnd(
                p.texts("key"), p.text("from"), p.text("to"), p.textsOrNone("ignore"), gone);
    }

    private static Step spells(Place place, @Nullable Object value) {
        Properties p =
                Properties.of(place, value, "key", "date", "from", "to", "sum", "oncePerDay", "bridge", "dropWithout");
        String bridge = p.textOrNull("bridge");
        if (bridge != null) {
            place.known(bridge, "broen", List.of("weekendsAndHolidays"));
        }
        return new Step.DaysToSpells(
                p.texts("key"),
                p.text("date"),
                p.text("from"),
                p.text("to"),
                p.textsOrNone("sum"),
                p.textsOrNone("oncePerDay"),
                bridge != null,
                p.textOrNull("dropWithout"));
    }
}
