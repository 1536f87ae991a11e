package dk.personaletal.reports.writing;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.disclosure.PayThresholds;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.shared.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A table of leavers drawn by lot: every row has the same tendency, but for one that may have another. */
final class DrawnTown {
    static final double TENDENCY = 0.17;
    private static final Texts TEXTS = Texts.of("loen-og-personale-i-tal", List.of("personaleomsaetning"));
    private static final PayThresholds PAY = new PayThresholds(10, 1, 50);
    private static final ReportFacts FACTS = new ReportFacts(
            "Lyngby-Taarbæk",
            YearMonth.of(2021, 3),
            "",
            5,
            PAY,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "drawn");

    private final Random random;
    private final List<PublishableCell> cells = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private long leavers;
    private long persons;

    DrawnTown(long seed) {
        this.random = new Random(seed);
    }

    /** A row of so many persons; a small count of leavers is withheld with its rate, as the committee's is. */
    DrawnTown row(int size, double tendency) {
        return counted(size, draw(size, tendency));
    }

    /** The same with just so many leavers. */
    DrawnTown counted(int size, long left) {
        String code = "R%03d".formatted(members.size());
        members.add(new Member(code, "Enhed " + code));
        boolean isWithheld = left > 0 && left < 5;
        leavers += left;
        persons += size;
        cells.add(Cells.shown(key("unit", code, "opening"), code, Ratio.count(size)));
        figure(code, "leavers", Ratio.count(left), isWithheld);
        figure(code, "leavers_rate", Ratio.of(left, size), isWithheld);
        return this;
    }

    DrawnTown rows(int count, int smallest, int spread) {
        for (int i = 0; i < count; i++) {
            row(smallest + random.nextInt(spread), TENDENCY);
        }
        return this;
    }

    long draw(int size, double tendency) {
        return random.doubles(size).filter(lot -> lot < tendency).count();
    }

    private void figure(String code, String measure, Ratio value, boolean isWithheld) {
        FigureKey key = key("unit", code, measure);
        cells.add(isWithheld ? Cells.withheld(key, code) : Cells.shown(key, code, value));
    }

    private static FigureKey key(String breakdown, String member, String measure) {
        return new FigureKey("turnover", breakdown, member, "2021-03", measure);
    }

    /** What the report says of the table. */
    String sentences() {
        List<PublishableCell> all = new ArrayList<>(cells);
        all.add(Cells.shown(key("total", FigureKey.TOTAL, "leavers"), "I alt", Ratio.count(leavers)));
        all.add(Cells.shown(key("total", FigureKey.TOTAL, "opening"), "I alt", Ratio.count(persons)));
        ChapterContext context = new ChapterContext(new Figures(all), TEXTS, FACTS, Scope.WHOLE);
        Contest contest = Contest.of(
                context,
                new Contest.Measures("turnover", "unit", "leavers", "opening", "leavers_rate"),
                members,
                NumberStyle.PERCENT);
        return String.join(" ", new Span(context, "omsaetning.afdeling.spaend", NumberStyle.PERCENT).sentences(contest))
                .replace('\u202f', ' ');
    }
}
