package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_POINTS;

import java.util.List;
import java.util.Set;

/** Texts of the age chapter. */
final class AgeRules {
    private static final String AGE = "age";

    private AgeRules() {}

    static void addTo(Rules rules) {
        rules.add(
                Rules::window,
                "alder.indledning",
                "alder.tabel",
                "alder.tabel.note",
                "alder.figur",
                "alder.overenskomst.tabel",
                "alder.andele.tabel",
                "alder.koen.figur",
                "alder.koen.tabel",
                "alder.pension.tabel",
                "alder.pension.note");
        At persons = new At(AGE, "band", "*", "closing", "persons");
        rules.movement("alder.antal", persons.in("opening"), persons, COUNT, Rules::window);
        At mean = new At(AGE, "band", "mean", "closing", "mean_age");
        Judged.addUntested(rules, "alder.gennemsnit", mean.in("opening"), mean, ONE_DECIMAL, Rules::window);
        rules.add(
                "alder.over60",
                Rules.window().with("andel", new At(AGE, "agreement_group", "*", "closing", "share_60_plus"), PERCENT));
        for (String measure : List.of("within_5", "within_10", "reached")) {
            At pension = new At(AGE, "pension", "*", "closing", measure);
            rules.add(
                    "alder.pension." + measure,
                    Rules.window()
                            .with("antal", pension, COUNT)
                            .with("andel", new At(AGE, "pension", "*", "closing", measure + "_share"), PERCENT));
        }
        At change = new At(AGE, "band", "*", "closing", "share_change");
        rules.add("alder.andele.mellem", SpanRules.between(change, SIGNED_POINTS));
    }

    /** A band's name in a sentence; the figure is looked up by it, which fails when there is no such band. */
    static Place said(String place) {
        return (claim, evidence) -> Set.of(claim.value(place));
    }
}
