package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.shared.NumberStyle;
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
        rules.add("loen.udvikling.engang", new Rule().with("antal", total("one_off_persons"), COUNT));
        rules.add("loen.overenskomst.mellem", span("gross_mean", KRONER));
        rules.add("loen.udvikling.mellem", span("same_gross_mean_change", SIGNED_PERCENT));
        rules.add("loen.koen.mellem", span("women_of_men", PERCENT));
        rules.add("loen.koen.over", Rules.window().with("tal", total("women_of_men"), PERCENT));
        rules.add(
                "loen.koen.over.foer",
                Rules.window().with("tal", total("women_of_men").in("opening"), PERCENT));
    }

    private static void changes(Rules rules, String key, String measure) {
        rules.add(
                key + ".uaendret",
                Rules.window()
                        .with("antal", total("same_persons"), COUNT)
                        .isSigned(Rule.Kind.SAME, total(measure), PERCENT));
        rules.add(
                key + ".uden",
                Rules.window()
                        .with("antal", total("same_persons"), COUNT)
                        .with("procent", total(measure), SIGNED_PERCENT));
    }

    private static Rule span(String measure, NumberStyle style) {
        return SpanRules.between(new At(PAY, GROUP, "*", "closing", measure), style);
    }

    private static At total(String measure) {
        return At.total(PAY, "closing", measure);
    }
}
