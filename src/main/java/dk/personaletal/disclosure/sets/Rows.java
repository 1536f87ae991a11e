package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Trait;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rows tell of those in them: a wider row, a trait; and which traits are a row. */
final class Rows {
    static final String UNKNOWN = "unknown";

    private static final Map<Dimension, Dimension> WIDER =
            Map.of(Dimension.AGE, Dimension.WORKING_AGE, Dimension.ANSWER, Dimension.ANSWER_SIDE);
    private static final Map<String, String> WORKING_AGE =
            Map.of("u20", "u30", "20-29", "u30", "60-69", "60+", "70-74", "60+", "75+", "60+");
    private static final Set<String> AGREEING = Set.of("agree_fully", "agree");

    /** A trait that is a row of a breakdown. */
    private record Row(Dimension dimension, String member) {}

    private static final Map<Trait, Row> ROW_OF = Map.ofEntries(
            Map.entry(Trait.MONTHLY, new Row(Dimension.PAY_FORM, "M")),
            Map.entry(Trait.ORDINARY, new Row(Dimension.STAFF_CATEGORY, "Ordinær")),
            Map.entry(Trait.WOMAN, new Row(Dimension.SEX, "K")),
            Map.entry(Trait.MAN, new Row(Dimension.SEX, "M")),
            Map.entry(Trait.AGED_60, new Row(Dimension.WORKING_AGE, "60+")),
            Map.entry(Trait.FIRST_YEAR, new Row(Dimension.SERVICE, "u1")),
            Map.entry(Trait.AGREES, new Row(Dimension.ANSWER_SIDE, "agree")),
            Map.entry(Trait.AGREES_FULLY, new Row(Dimension.ANSWER, "agree_fully")),
            Map.entry(Trait.AGREES_PARTLY, new Row(Dimension.ANSWER, "agree")),
            Map.entry(Trait.NEUTRAL, new Row(Dimension.ANSWER, "neutral")),
            Map.entry(Trait.DISAGREES_PARTLY, new Row(Dimension.ANSWER, "disagree")),
            Map.entry(Trait.DISAGREES_FULLY, new Row(Dimension.ANSWER, "disagree_fully")));

    /** A trait that is all rows but the unknown. */
    private static final Map<Trait, Dimension> KNOWN =
            Map.of(Trait.AGE_KNOWN, Dimension.AGE, Trait.SERVICE_KNOWN, Dimension.SERVICE);

    private Rows() {}

    /** The same standing, with traits that are rows as rows: what they imply stays. */
    static Standing asRows(Standing standing) {
        Set<Trait> who = EnumSet.noneOf(Trait.class);
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        standing.who().forEach(trait -> addRow(trait, who, where));
        return new Standing(standing.when(), who, where).in(standing.where());
    }

    private static void addRow(Trait trait, Collection<Trait> who, Map<Dimension, String> where) {
        Row row = ROW_OF.get(trait);
        if (row == null) {
            if (!KNOWN.containsKey(trait)) {
                who.add(trait);
            }
            return;
        }
        where.put(row.dimension(), row.member());
        trait.implied().forEach(implied -> addRow(implied, who, where));
    }

    /** Without the rows that narrower ones tell. */
    static Map<Dimension, String> plain(Map<Dimension, String> where) {
        Map<Dimension, String> plain = new EnumMap<>(Dimension.class);
        plain.putAll(where);
        WIDER.forEach((narrow, wide) -> {
            if (where.containsKey(narrow)) {
                plain.remove(wide);
            }
        });
        return plain;
    }

    /** Whether the traits tell that one is in the row. */
    static boolean areTold(Collection<Trait> who, Dimension dimension, String member) {
        Row row = new Row(dimension, member);
        return ROW_OF.entrySet().stream()
                .anyMatch(told ->
                        told.getValue().equals(row) && who.stream().anyMatch(trait -> trait.implies(told.getKey())));
    }

    /** Whether a dimension's rows may be said as traits. */
    static boolean areTraits(Dimension dimension) {
        return ROW_OF.values().stream().anyMatch(row -> row.dimension() == dimension);
    }

    /** The rows that nobody with the traits is in. */
    static Collection<Map<Dimension, String>> unwanted(Collection<Trait> who) {
        Set<Map<Dimension, String>> rows = new HashSet<>();
        KNOWN.forEach((known, dimension) -> {
            if (who.stream().anyMatch(trait -> trait.implies(known))) {
                rows.add(Map.of(dimension, UNKNOWN));
            }
        });
        return rows;
    }

    /** The wider row that a row is in; null when there are no wider ones. */
    static @Nullable String wider(Dimension dimension, String member) {
        return switch (dimension) {
            case AGE -> WORKING_AGE.getOrDefault(member, member);
            case ANSWER -> AGREEING.contains(member) ? "agree" : "other";
            default -> null;
        };
    }

    static @Nullable Dimension wider(Dimension dimension) {
        return WIDER.get(dimension);
    }

    /** The row of a dimension that these rows tell; null when they don't. */
    static @Nullable String find(Map<Dimension, String> where, Dimension dimension) {
        String own = where.get(dimension);
        if (own != null) {
            return own;
        }
        return where.entrySet().stream()
                .filter(row -> WIDER.get(row.getKey()) == dimension)
                .map(row -> Objects.requireNonNull(wider(row.getKey(), row.getValue())))
                .findFirst()
                .orElse(null);
    }

    /** Whether two rows of one dimension can't be the same person's. */
    static boolean areApart(Map<Dimension, String> one, Map<Dimension, String> two) {
        return apart(one, two) || apart(two, one);
    }

    private static boolean apart(Map<Dimension, String> one, Map<Dimension, String> two) {
        return two.entrySet().stream().anyMatch(row -> {
                    String other = find(one, row.getKey());
                    return other != null && !other.equals(row.getValue());
                })
                || WIDER.entrySet().stream().anyMatch(pair -> {
                    String wide = one.get(pair.getValue());
                    String narrow = two.get(pair.getKey());
                    return wide != null && narrow != null && !wide.equals(wider(pair.getKey(), narrow));
                });
    }

    /** Whether all in the rows have the trait. */
    static boolean imply(Map<Dimension, String> where, Trait wanted) {
        return ROW_OF.entrySet().stream()
                .anyMatch(row -> row.getKey().implies(wanted)
                        && row.getValue()
                                .member()
                                .equals(find(where, row.getValue().dimension())));
    }
}
