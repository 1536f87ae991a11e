package dk.personaletal.reports.chapters.staff;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks up staff figures, and names the two censuses. */
record Staff(ChapterContext context) {
    Optional<Ratio> total(String time, String measure) {
        return context.value(StaffChapter.STAFF, "total", FigureKey.TOTAL, time, measure);
    }

    Cell cell(String breakdown, String member, String time, String measure, NumberStyle style) {
        return context.cell(StaffChapter.STAFF, breakdown, member, time, measure, style);
    }

    Map<String, String> window() {
        Map<String, String> values = new TreeMap<>();
        values.put("fra", context.month(context.openingMonth()));
        values.put("til", context.month(context.facts().period()));
        return values;
    }

    Figure figure(String kind, String caption, Chart chart) {
        return new Figure(
                caption,
                chart,
                context.text("figur." + kind) + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context));
    }
}
