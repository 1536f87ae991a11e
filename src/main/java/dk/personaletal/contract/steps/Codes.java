package dk.personaletal.contract.steps;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a source's values are called here: those written out, then those with wildcards, then those of a list. */
public final class Codes {
    private final Map<String, Texts> written;
    private final Map<String, String> list;

    Codes(Map<String, Texts> written, Map<String, String> list) {
        this.written = new LinkedHashMap<>(written);
        this.list = Map.copyOf(list);
    }

    /** Empty when the value is in none of them. */
    public Optional<String> find(String value) {
        return first(value, true)
                .or(() -> first(value, false))
                .or(() -> Optional.ofNullable(list.get(value.toLowerCase(Locale.ROOT))));
    }

    private Optional<String> first(String value, boolean plain) {
        return written.entrySet().stream()
                .filter(entry -> plain
                        ? entry.getValue().havePlain(value)
                        : entry.getValue().haveLike(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
