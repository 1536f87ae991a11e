package dk.personaletal.reports.writing;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.shared.Scope;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What every chapter is written from.
 *
 * @param scope what the paper is about; the figures have its rows only
 */
public record ChapterContext(Figures figures, Texts texts, ReportFacts facts, Scope scope) {

    /** The census that windows end in, as the figures name it: {@code 2021-03}. */
    public String closing() {
        return facts.period().toString();
    }

    public String opening() {
        return openingMonth().toString();
    }

    public YearMonth openingMonth() {
        return facts.period().minusYears(1);
    }

    public String municipalityName() {
        return facts.municipality() + " Kommune";
    }

    public Optional<Ratio> value(String indicator, String breakdown, String member, String time, String measure) {
        return figures.value(new FigureKey(indicator, breakdown, member, time, measure));
    }

    public Cell cell(
            String indicator, String breakdown, String member, String time, String measure, NumberStyle style) {
        return figures.cell(new FigureKey(indicator, breakdown, member, time, measure), style);
    }

    public String text(String key) {
        return texts.get(key);
    }

    public String text(String key, Map<String, String> values) {
        return texts.get(key, values);
    }

    /** What an area's line is called inside a sentence: {@code landsgennemsnittet}. */
    public String areaInSentence(String area) {
        return texts.find("omraade." + area.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .orElseGet(() -> text("omraade", Map.of("navn", area)));
    }

    public String month(YearMonth month) {
        return DanishFormat.month(month);
    }
}
