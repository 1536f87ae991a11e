package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.shared.NumberStyle;
import java.util.Map;
import java.util.Set;

/** Texts of the pay chapter. */
final class PayRules {
    private static final String PAY = "pay";
    private static final String GROUP = "agreement_group";

    private PayRules() {}

    static void addTo(Rules rules) {
        rules.add(
                Rules::window,
                "loen.mangler",
                "loen.foer.mangler",
                "loen.overenskomst.tabel",
                "loen.overenskomst.figur",
                "loen.udvikling.tabel",
                "loen.udvikling.note",
                "loen.koen.tabel",
                "loen.koen.figur");
        rules.add("loen.dele.mangler", new Rule().with("dele", (claim, evidence) -> Set.of(claim.value("dele"))));
        rules.add("loen.niveau", Rules.window().with("gennemsnit", total("gross_mean"), KRONER));
        rules.add("loen.median", Rules.window().with("median", total("gross_median"), KRONER));
        changes(rules, "loen.udvikling.alle", "gross_mean_change");
        changes(rules, "loen.udvikling.samme", "same_gross_mean_change");
        rules.add(
                "loen.udvikling.skiftet",
                new Rule()
                        .with("antal", total("changed_group_persons"), COUNT)
                        .with("tal", total("changed_group_gross_mean_change"), SIGNED_PERCENT));
        rules.add("loen.overenskomst.spaend", extremes("gross_mean", KRONER));
        rules.add("loen.koen.spaend", extremes("women_of_men", PERCENT));
        rules.add("loen.koen.over", Rules.window().with("tal", total("women_of_men"), PERCENT));
        rules.add(
                "loen.koen.over.foer",
                Rules.window().with("tal", total("women_of_men").in("opening"), PERCENT));
        At same = new At(PAY, GROUP, "<navn>", "closing", "same_gross_mean_change");
        rules.add(
                "loen.udvikling.steget",
                named(same).isSigned(Rule.Kind.UP, same, PERCENT).isLargest(same, PERCENT));
        rules.add(
                "loen.udvikling.faldet",
                named(same).isSigned(Rule.Kind.DOWN, same, PERCENT).isSmallest(same, PERCENT));
    }

    private static void changes(Rules rules, String key, String measure) {
        Map.of(".op", Rule.Kind.UP, ".ned", Rule.Kind.DOWN, ".uaendret", Rule.Kind.SAME)
                .forEach((ending, kind) -> rules.add(
                        key + ending,
                        Rules.window()
                                .with("antal", total("same_persons"), COUNT)
                                .with("procent", Place.size(total(measure), PERCENT))
                                .isSigned(kind, total(measure), PERCENT)));
    }

    private static Rule extremes(String measure, NumberStyle style) {
        At highest = new At(PAY, GROUP, "<hoejest>", "closing", measure);
        return StaffRules.extremes(highest, highest.of("<lavest>"), style);
    }

    private static Rule named(At change) {
        return new Rule().with("navn", Place.anyName(PAY, GROUP)).with("tal", change, SIGNED_PERCENT);
    }

    private static At total(String measure) {
        return At.total(PAY, "closing", measure);
    }
}
