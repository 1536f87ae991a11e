package dk.personaletal.history;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import dk.personaletal.shared.Spelling;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each agreement group is called: the newest name of its code. A name without a code is that of the code that is
 * called so, and else its own; names that look alike are one. A row without a name, in a month in which its code has
 * one, stays unknown.
 */
final class GroupNames {
    /** Of two names in one month the one that isn't all in capitals, then the first by code point. */
    private static final Comparator<String> BEST = comparing(
                    (String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(naturalOrder());

    private final Set<Delivered> all;
    private final AgreementRecodes recodes;
    private final Map<String, String> codeOfName = new HashMap<>();
    private final Map<String, String> nameOfKey = new HashMap<>();
    private final Map<String, String> nameOfLook = new HashMap<>();

    /** A month's rows with a code and a name; {@code ""} for none. */
    record Delivered(YearMonth month, String code, String name) {}

    GroupNames(Collection<Delivered> delivered, AgreementRecodes recodes) {
        this.all = new HashSet<>(delivered);
        this.recodes = recodes;
        List<Delivered> newestFirst = all.stream()
                .filter(row -> !row.name().isEmpty())
                .sorted(comparing(Delivered::month, reverseOrder())
                        .thenComparing(Delivered::name, BEST)
                        .thenComparing(Delivered::code))
                .toList();
        newestFirst.stream()
                .filter(row -> !row.code().isEmpty())
                .forEach(row -> codeOfName.putIfAbsent(look(row.name()), code(row)));
        newestFirst.forEach(row -> nameOfKey.putIfAbsent(key(row), Spelling.plain(row.name())));
        nameOfKey.values().stream().sorted(BEST).forEach(name -> nameOfLook.putIfAbsent(look(name), name));
    }

    /** Empty where the rows have no name to be shown by. */
    Optional<String> shown(Delivered row) {
        if (row.name().isEmpty() && (row.code().isEmpty() || isNamedThen(row))) {
            return Optional.empty();
        }
        return Optional.ofNullable(nameOfKey.get(key(row))).map(name -> nameOfLook.getOrDefault(look(name), name));
    }

    private boolean isNamedThen(Delivered row) {
        return all.stream()
                .anyMatch(other -> other.month().equals(row.month())
                        && other.code().equals(row.code())
                        && !other.name().isEmpty());
    }

    private String key(Delivered row) {
        return row.code().isEmpty() ? codeOfName.getOrDefault(look(row.name()), "'" + look(row.name())) : code(row);
    }

    private String code(Delivered row) {
        return recodes.of(row.code(), row.month());
    }

    private static String look(String name) {
        return Spelling.plain(name).toLowerCase(Locale.ROOT);
    }

    Map<Delivered, String> changed() {
        return all.stream()
                .filter(row ->
                        shown(row).filter(name -> !name.equals(row.name())).isPresent())
                .collect(Collectors.toMap(row -> row, row -> shown(row).orElseThrow()));
    }
}
