package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.chapters.pay.PayChapter;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a full-time month is paid on average. */
record PayHighlights(ChapterContext context) implements Highlights {
    @Override
    public List<KeyFigure> keyFigures() {
        return total(context.closing(), "gross_mean").stream()
                .map(mean -> new KeyFigure(
                        context.text("noegletal.loen"),
                        DanishFormat.print(mean, KRONER),
                        total(context.closing(), "gross_mean_change")
                                .map(this::note)
                                .orElseGet(() -> context.text("noegletal.loen.note.uden"))))
                .toList();
    }

    @Override
    public void addTo(Sentences sentences) {
        sentences.addChange(
                "sammenfatning.loen",
                total(context.opening(), "gross_mean"),
                total(context.closing(), "gross_mean"),
                KRONER,
                Map.of(
                        "fra", context.month(context.openingMonth()),
                        "til", context.month(context.facts().period())),
                Verdict.UNTESTED);
    }

    private String note(Ratio change) {
        return context.text(
                "noegletal.loen.note",
                Map.of(
                        "forskel", DanishFormat.print(change, SIGNED_PERCENT),
                        "fra", context.month(context.openingMonth())));
    }

    private Optional<Ratio> total(String time, String measure) {
        return context.value(PayChapter.PAY, "total", FigureKey.TOTAL, time, measure);
    }
}
