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
        rules.movement("alder.gennemsnit", mean.in("opening"), mean, ONE_DECIMAL, Rules::window);
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
        At rose = new At(AGE, "band", "<op>", "closing", "share_change");
        At fell = rose.of("<ned>");
        rules.add(
                "alder.andele.forskydning",
                new Rule()
                        .with("op", said("op"))
                        .with("ned", said("ned"))
                        .with("op_point", Place.size(rose, SIGNED_POINTS))
                        .with("ned_point", Place.size(fell, SIGNED_POINTS))
                        .isSigned(Rule.Kind.UP, rose, SIGNED_POINTS)
                        .isSigned(Rule.Kind.DOWN, fell, SIGNED_POINTS)
                        .isLargest(rose, SIGNED_POINTS)
                        .isSmallest(fell, SIGNED_POINTS));
    }

    /** A band's name in a sentence; the figure is looked up by it, which fails when there is no such band. */
    static Place said(String place) {
        return (claim, evidence) -> Set.of(claim.value(place));
    }
}
