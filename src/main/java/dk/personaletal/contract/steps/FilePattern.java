package dk.personaletal.contract.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file name with a star and with places for year, month and day, as {@code SD_PERSON_{yyyy}-{MM}*.csv}. */
public record FilePattern(String text, Pattern regex) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(yyyy|yy|MM|dd)\\}");
    private static final Map<String, String> DIGITS =
            Map.of("yyyy", "\\d{4}", "yy", "\\d{2}", "MM", "0[1-9]|1[0-2]", "dd", "0[1-9]|[12]\\d|3[01]");

    static FilePattern of(Place place, String text) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            Matcher placeholder = PLACEHOLDER.matcher(text).region(at, text.length());
            if (placeholder.lookingAt()) {
                String name = placeholder.group(1);
                if (regex.indexOf("<" + name + ">") >= 0) {
                    throw place.problem("{" + name + "} står to gange i '" + text + "'.");
                }
                regex.append("(?<")
                        .append(name)
                        .append('>')
                        .append(DIGITS.get(name))
                        .append(')');
                at = placeholder.end();
            } else {
                char c = text.charAt(at++);
                if (c == '{' || c == '}' || c == '/' || c == '\\') {
                    throw place.problem("'" + text + "' er ikke et filnavn med {yyyy}, {yy}, {MM}, {dd} eller * i.");
                }
                regex.append(c == '*' ? ".*" : Pattern.quote(String.valueOf(c)));
            }
        }
        return new FilePattern(text, Pattern.compile(regex.toString()));
    }

    /** What stands in the places, by their names; the year always as {@code yyyy}. Empty when the name is another. */
    public Optional<Map<String, String>> match(String fileName) {
        Matcher matcher = regex.matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        DIGITS.keySet().stream().filter(this::has).forEach(name -> found.put(name, matcher.group(name)));
        if (has("yy")) {
            found.putIfAbsent("yyyy", "20" + matcher.group("yy"));
        }
        return Optional.of(found);
    }

    /** Whether it tells that; {@code yy} tells the year as {@code yyyy} does. */
    boolean tells(String name) {
        return has(name) || name.equals("yyyy") && has("yy");
    }

    private boolean has(String name) {
        return text.contains("{" + name + "}");
    }

    /** The pattern with what stood in another file's places. */
    public Pattern filled(Map<String, String> places) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return Glob.pattern(filled);
    }

    /** The names of the places in a text, each once. */
    static java.util.Set<String> placeholders(String text) {
        java.util.Set<String> names = new java.util.LinkedHashSet<>();
        Matcher matcher = Pattern.compile("\\{([^{}]*)\\}").matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
