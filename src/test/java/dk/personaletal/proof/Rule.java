package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What a text says: what stands in each of its places, and the claims that its own words make. */
final class Rule {
    /** A kind of claim that words make. */
    enum Kind {
        UP,
        DOWN,
        SAME,
        HIGHEST,
        LOWEST,
        TARGET
    }

    private final Map<String, Place> places = new TreeMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    /** Throws when the claim doesn't hold. */
    @FunctionalInterface
    interface Check {
        void verify(Claim claim, Evidence evidence);
    }

    Rule with(String name, Place place) {
        places.put(name, place);
        return this;
    }

    Rule with(String name, Place.Where where, NumberStyle style) {
        return with(name, Place.figure(where, style));
    }

    Rule claims(Kind kind, Check check) {
        kinds.add(kind);
        checks.add(check);
        return this;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    /** From before to now the printed figure moved so. */
    Rule moves(Kind kind, Place.Where before, Place.Where now, NumberStyle style) {
        return claims(kind, (claim, evidence) -> {
            BigDecimal was = number(before, style, claim, evidence);
            BigDecimal is = number(now, style, claim, evidence);
            assertThat(sign(kind).test(is.compareTo(was)))
                    .as(claim + ": " + was + " to " + is)
                    .isTrue();
        });
    }

    /** The figure itself is a change, and has this sign as printed. */
    Rule isSigned(Kind kind, Place.Where change, NumberStyle style) {
        return claims(kind, (claim, evidence) -> assertThat(
                        sign(kind).test(number(change, style, claim, evidence).signum()))
                .as(String.valueOf(claim))
                .isTrue());
    }

    /** Of the rows that are shown, none rose more as printed; of two alike, the exact figure may tell. */
    Rule isLargest(Place.Where row, NumberStyle style) {
        return claims(Kind.HIGHEST, (claim, evidence) -> {
            List<BigDecimal> shown = shown(row, style, claim, evidence);
            assertThat(number(row, style, claim, evidence)).as(claim.toString()).isEqualTo(shown.get(shown.size() - 1));
        });
    }

    /** None fell more. */
    Rule isSmallest(Place.Where row, NumberStyle style) {
        kinds.add(Kind.HIGHEST);
        return claims(Kind.LOWEST, (claim, evidence) -> assertThat(number(row, style, claim, evidence))
                .as(claim.toString())
                .isEqualTo(shown(row, style, claim, evidence).get(0)));
    }

    void verify(Claim claim, Evidence evidence) {
        claim.values().forEach((name, value) -> verifyPlace(name, value, claim, evidence));
        checks.forEach(check -> check.verify(claim, evidence));
    }

    void verifyPlace(String name, String value, Claim claim, Evidence evidence) {
        Place place = places.get(name);
        if (place == null) {
            throw new AssertionError("nothing says what {" + name + "} of " + claim.key() + " is");
        }
        assertThat(place.possible(claim, evidence))
                .as(claim + " {" + name + "}")
                .contains(value);
    }

    static BigDecimal number(Place.Where where, NumberStyle style, Claim claim, Evidence evidence) {
        FigureKey key = where.keys(claim, evidence).get(0);
        return evidence.rounded(key, style).orElseThrow(() -> new AssertionError("may not be told of: " + key));
    }

    private static List<BigDecimal> shown(Place.Where where, NumberStyle style, Claim claim, Evidence evidence) {
        return evidence.shown(where.keys(claim, evidence).get(0), style).stream()
                .sorted()
                .toList();
    }

    private static IntPredicate sign(Kind kind) {
        return switch (kind) {
            case UP -> sign -> sign > 0;
            case DOWN -> sign -> sign < 0;
            default -> sign -> sign == 0;
        };
    }
}
