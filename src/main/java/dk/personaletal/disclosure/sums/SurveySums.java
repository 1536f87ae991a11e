package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.List;

/** The five answers to a question make all answers; the mean and the share that agrees come from them. */
final class SurveySums {
    private static final String SURVEY = "survey";
    private static final List<String> ANSWERS =
            List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");

    private final Ledger ledger;

    SurveySums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.keys(SURVEY).filter(key -> key.measure().equals("mean")).forEach(this::declare);
    }

    private void declare(FigureKey mean) {
        List<FigureKey> five =
                ANSWERS.stream().map(answer -> Ledger.beside(mean, answer)).toList();
        ledger.known(five);
        for (FigureKey figure : List.of(mean, Ledger.beside(mean, "share_agree"), Ledger.beside(mean, "change"))) {
            List<FigureKey> told = new ArrayList<>(List.of(figure));
            told.addAll(five);
            ledger.tells(figure, told.toArray(FigureKey[]::new));
        }
    }
}
