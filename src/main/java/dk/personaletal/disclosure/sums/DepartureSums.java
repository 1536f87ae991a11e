package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;

/** Departures: reasons, years of service and months make the total, and so do the exit answers. */
final class DepartureSums {
    private static final String TURNOVER = "turnover";
    private static final String DEPARTURES = "departures";

    private final Ledger ledger;

    DepartureSums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        List<FigureKey> months = ledger.keys(TURNOVER)
                .filter(key -> key.breakdown().equals("month") && key.measure().equals(DEPARTURES))
                .toList();
        months.forEach(month -> ledger.tells(Ledger.beside(month, "departures_rate"), month));
        ledger.times(TURNOVER).stream()
                .filter(time -> ledger.exists(Ledger.total(TURNOVER, time, DEPARTURES)))
                .forEach(time -> declare(time, months));
        ledger.times(TURNOVER).forEach(this::declareAnswers);
    }

    private void declare(String time, List<FigureKey> months) {
        FigureKey total = Ledger.total(TURNOVER, time, DEPARTURES);
        ledger.sum(total, months);
        for (String breakdown : List.of("reason", "service")) {
            List<FigureKey> rows = ledger.rows(TURNOVER, breakdown, DEPARTURES, time);
            ledger.sum(total, rows);
            rows.forEach(row -> ledger.tells(Ledger.beside(row, "departures_share"), row, total));
        }
        FigureKey firstYear = Ledger.beside(total, "first_year");
        FigureKey hiredLeft = Ledger.beside(total, "hired_left");
        FigureKey unknown = new FigureKey(TURNOVER, "service", "unknown", time, DEPARTURES);
        ledger.same(firstYear, new FigureKey(TURNOVER, "service", "u1", time, DEPARTURES));
        ledger.tells(Ledger.beside(total, "first_year_share"), firstYear, total, unknown);
        ledger.tells(Ledger.beside(total, "hired_left_share"), hiredLeft, Ledger.beside(total, "hired"));
        ledger.atMost(hiredLeft, Ledger.beside(total, "hired"));
        ledger.atMost(hiredLeft, firstYear);
    }

    /** How many answered in all is known: each share tells it. */
    private void declareAnswers(String time) {
        List<FigureKey> answers = ledger.rows(TURNOVER, "answer", "answers", time);
        ledger.known(answers);
        answers.forEach(answer -> ledger.tells(Ledger.beside(answer, "answers_share"), answer));
    }
}
