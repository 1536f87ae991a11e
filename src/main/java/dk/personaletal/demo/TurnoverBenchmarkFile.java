package dk.personaletal.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Turnover elsewhere, from census to census of two years: invented, like everything here but the names. */
final class TurnoverBenchmarkFile {
    static final List<String> HEADER = List.of(
            "Periode fra",
            "Periode til",
            "Område",
            "Kommunekode",
            "Overenskomstgruppe",
            "Antal personer",
            "Afgang",
            "Tilgang",
            "Udgiver");

    private static final int YEARS = 2;

    /** Percent in hundredths by which a municipality may lie from the mean. */
    private static final int SPREAD = 330;

    private final Dice dice;
    private final YearMonth closing;
    private final List<List<String>> lines;

    private TurnoverBenchmarkFile(Dice dice, YearMonth closing, List<List<String>> lines) {
        this.dice = dice;
        this.closing = closing;
        this.lines = lines;
    }

    static List<List<String>> lines(Dice dice, YearMonth last) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (int back = YEARS - 1; back >= 0; back--) {
            new TurnoverBenchmarkFile(dice, last.minusYears(back), lines).addYear();
        }
        return lines;
    }

    private void addYear() {
        add(Neighbours.AROUND, "", "", 43_600, 1790);
        add(Neighbours.WHOLE_REGION, "", "", 131_500, 1840);
        add(Neighbours.COUNTRY, "", "", 431_000, 1710);
        for (AgreementGroup group : AgreementGroup.values()) {
            add(Neighbours.AROUND, "", group.danishName, 43_600 / 16, 10 * group.leaversPerMille + 70);
            add(Neighbours.COUNTRY, "", group.danishName, 431_000 / 16, 10 * group.leaversPerMille);
        }
        for (Neighbours.Municipality municipality : Neighbours.ofTheRegion()) {
            int persons = municipality.code().equals("101") ? 36_000 : dice.between(1_500, 5_600);
            int leavers = municipality.ours() ? 1780 : 1800 + dice.between(-SPREAD, SPREAD);
            add(municipality.name(), municipality.code(), "", persons, leavers);
        }
    }

    private void add(String area, String code, String agreementGroup, int persons, int leaversHundredths) {
        int leavers = Math.max(0, leaversHundredths + dice.between(-60, 60));
        lines.add(List.of(
                FileStyle.USUAL.date(closing.minusYears(1).atEndOfMonth()),
                FileStyle.USUAL.date(closing.atEndOfMonth()),
                area,
                code,
                agreementGroup,
                String.valueOf(persons + persons * dice.between(-10, 10) / 1000),
                DanishNumber.hundredths(leavers),
                DanishNumber.hundredths(Math.max(0, leavers + dice.between(-150, 190))),
                "KRL"));
    }
}
