package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.SIGNED_ONE_DECIMAL;

import dk.personaletal.reports.chapters.staff.StaffChapter;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much working time the employees put in together. */
record StaffHighlights(ChapterContext context) implements Highlights {
    @Override
    public List<KeyFigure> keyFigures() {
        return total(context.closing(), "fte").stream()
                .map(fte -> new KeyFigure(
                        context.text("noegletal.aarsvaerk"),
                        DanishFormat.print(fte, ONE_DECIMAL),
                        total(context.closing(), "fte_change").map(this::note).orElse("")))
                .toList();
    }

    @Override
    public void addTo(Sentences sentences) {
        sentences.addMovement(
                "sammenfatning.aarsvaerk",
                total(context.opening(), "fte"),
                total(context.closing(), "fte"),
                ONE_DECIMAL,
                Map.of(
                        "fra", context.month(context.openingMonth()),
                        "til", context.month(context.facts().period())));
    }

    private String note(Ratio change) {
        return context.text(
                "noegletal.aarsvaerk.note",
                Map.of(
                        "forskel", DanishFormat.print(change, SIGNED_ONE_DECIMAL),
                        "fra", context.month(context.openingMonth())));
    }

    private Optional<Ratio> total(String time, String measure) {
        return context.value(StaffChapter.STAFF, "total", FigureKey.TOTAL, time, measure);
    }
}
