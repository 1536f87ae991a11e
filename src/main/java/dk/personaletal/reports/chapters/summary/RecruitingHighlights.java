package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.chapters.recruiting.RecruitingChapter;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Candidates a post, and posts that had to be posted again. */
record RecruitingHighlights(ChapterContext context) implements Highlights {
    private static final String CANDIDATES = "candidates_per_posting";
    private static final String REPOSTINGS = "repostings_rate";

    @Override
    public List<KeyFigure> keyFigures() {
        return Stream.of(
                        keyFigure("noegletal.kandidater", CANDIDATES, ONE_DECIMAL),
                        keyFigure("noegletal.genopslag", REPOSTINGS, PERCENT))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void addTo(Sentences sentences) {
        sentences.addChange(
                "sammenfatning.rekruttering",
                value(context.opening(), CANDIDATES),
                value(context.closing(), CANDIDATES),
                ONE_DECIMAL,
                window(),
                Verdict.UNTESTED);
        sentences.add("sammenfatning.genopslag", "andel", value(context.closing(), REPOSTINGS), PERCENT, window());
    }

    private Optional<KeyFigure> keyFigure(String text, String measure, NumberStyle style) {
        return value(context.closing(), measure)
                .map(figure -> new KeyFigure(
                        context.text(text), DanishFormat.print(figure, style), context.text(text + ".note", window())));
    }

    private Optional<Ratio> value(String time, String measure) {
        return context.value(RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, time, measure);
    }

    private Map<String, String> window() {
        return Map.of(
                "fra", context.month(context.openingMonth().plusMonths(1)),
                "til", context.month(context.facts().period()));
    }
}
