package dk.personaletal.proof;

import static dk.personaletal.proof.Place.closing;
import static dk.personaletal.proof.Place.of;
import static dk.personaletal.proof.Place.opening;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The rules of all texts that say more than their own words. */
final class Rules {
    private final Map<String, Rule> byKey = new HashMap<>();

    static Rules all() {
        Rules rules = new Rules();
        SharedRules.addTo(rules);
        SummaryRules.addTo(rules);
        StaffRules.addTo(rules);
        TurnoverRules.addTo(rules);
        AgeRules.addTo(rules);
        SickLeaveRules.addTo(rules);
        SickLeaveDetailRules.addTo(rules);
        PayRules.addTo(rules);
        OtherRules.addTo(rules);
        SpanRules.addTo(rules);
        return rules;
    }

    Optional<Rule> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    void add(String key, Rule rule) {
        if (byKey.put(key, rule) != null) {
            throw new IllegalStateException("two rules for " + key);
        }
    }

    /** Several texts that have the same in their places. */
    void add(Supplier<Rule> rule, String... keys) {
        for (String key : keys) {
            add(key, rule.get());
        }
    }

    /** The three texts of {@code Sentences.addMovement}, with what else stands in them. */
    void movement(String key, Place.Where before, Place.Where now, NumberStyle style, Supplier<Rule> rule) {
        Map<String, Rule.Kind> kinds = Map.of(".op", Rule.Kind.UP, ".ned", Rule.Kind.DOWN, ".uaendret", Rule.Kind.SAME);
        kinds.forEach((ending, kind) -> add(
                key + ending,
                rule.get()
                        .with("foer", before, style)
                        .with("nu", now, style)
                        .with("forskel", difference(before, now, style))
                        .moves(kind, before, now, style)));
    }

    /** Of the two figures as printed. */
    static Place difference(Place.Where before, Place.Where now, NumberStyle style) {
        return (claim, evidence) -> {
            BigDecimal was = Rule.number(before, style, claim, evidence);
            BigDecimal is = Rule.number(now, style, claim, evidence);
            Ratio size = Ratio.of(is.subtract(was).abs()).scaleByPowerOfTen(-style.powerOfTen());
            return Set.of(DanishFormat.print(size, style));
        };
    }

    /** The report's two censuses. */
    static Rule window() {
        return new Rule()
                .with("fra", opening())
                .with(
                        "foerste",
                        of(evidence -> DanishFormat.month(evidence.opening().plusMonths(1))))
                .with("til", closing());
    }

    static Place municipality() {
        return of(Evidence::municipality);
    }
}
