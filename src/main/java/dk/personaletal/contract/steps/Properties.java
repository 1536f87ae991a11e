package dk.personaletal.contract.steps;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands under one key of a contract, read strictly. */
final class Properties {
    private final Place place;
    private final Map<String, Object> values;

    private Properties(Place place, Map<String, Object> values) {
        this.place = place;
        this.values = values;
    }

    /** @param known the only names that may stand there; empty: any */
    static Properties of(Place place, @Nullable Object value, String... known) {
        Map<String, Object> values = map(place, value);
        if (known.length > 0) {
            values.keySet().forEach(key -> place.known(key, "egenskaben", new TreeSet<>(List.of(known))));
        }
        return new Properties(place, values);
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw place.problem("'" + key + "' mangler.");
        }
        return text;
    }

    @Nullable
    String textOrNull(String key) {
        Object value = values.get(key);
        if (value instanceof Map || value instanceof List) {
            throw place.problem("'" + key + "' skal være en tekst.");
        }
        return value == null ? null : String.valueOf(value);
    }

    @Nullable
    Integer wholeOrNull(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Integer number && number >= 0 && number <= 15) {
            return (Integer) value;
        }
        throw place.problem("'" + key + "' skal være et helt tal fra 0 til 15.");
    }

    List<String> texts(String key) {
        List<String> texts = textsOrNone(key);
        if (texts.isEmpty()) {
            throw place.problem("'" + key + "' mangler eller er tom.");
        }
        return texts;
    }

    List<String> textsOrNone(String key) {
        return texts(place.in(key), values.get(key));
    }

    /** A text is a list of one. */
    static List<String> texts(Place place, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object entry : value instanceof List<?> list ? list : List.of(value)) {
            if (entry == null || entry instanceof Map || entry instanceof List) {
                throw place.problem("forventet tekster.");
            }
            texts.add(String.valueOf(entry));
        }
        return texts;
    }

    Map<String, String> textMap(String key) {
        return textMap(place.in(key), values.get(key));
    }

    static Map<String, String> textMap(Place place, @Nullable Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(place, value).forEach((name, entry) -> texts.put(name, String.valueOf(entry)));
        return texts;
    }

    static Map<String, Object> map(Place place, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            throw place.problem("forventet navne med værdier.");
        }
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, entry) -> {
            if (entry == null) {
                throw place.problem("'" + key + "' har ingen værdi.");
            }
            result.put(String.valueOf(key), entry);
        });
        return result;
    }

    static LocalDate day(Place place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw place.problem("'" + text + "' skal være census eller en dag som 2021-03-31.");
        }
    }
}
