package dk.personaletal._support;

import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PayThresholds;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.reports.writing.Texts;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import dk.personaletal.shared.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Figures said one by one, for a chapter to be written from. The report's month is March 2021. */
public final class InventedFigures {
    private static final PayThresholds PAY = new PayThresholds(10, 1, 50);
    private static final List<String> CHAPTERS = List.of(
            "sammenfatning", "sygefravaer", "trivsel", "rekruttering", "befolkningsudvikling", "metode", "ordliste");

    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    public InventedFigures figure(
            String indicator, String breakdown, String member, String name, String time, String measure, Ratio value) {
        FigureKey key = new FigureKey(indicator, breakdown, member, time, measure);
        values.add(new IndicatorValue(key, name, value, null, null));
        return this;
    }

    public InventedFigures target(Target target) {
        targets.add(target);
        return this;
    }

    public ChapterContext context() {
        ReportFacts facts = new ReportFacts(
                "Lyngby-Taarbæk",
                YearMonth.of(2021, 3),
                "",
                Disclosure.LEAST_COMMITTEE_THRESHOLD,
                PAY,
                null,
                List.of("Alle kommuner i Danmark"),
                targets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "invented");
        Disclosure disclosure = new Disclosure(Edition.COMMITTEE, Disclosure.LEAST_COMMITTEE_THRESHOLD, PAY);
        return new ChapterContext(
                new Figures(disclosure.protect(values)),
                Texts.of("loen-og-personale-i-tal", CHAPTERS),
                facts,
                Scope.WHOLE);
    }
}
