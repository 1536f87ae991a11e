package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.chapters.survey.Survey;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.util.Map;

/**
 * A question's figure in the newest survey.
 *
 * @param measure the figure that the limit is about
 * @param text names the target, with {@code {spoergsmaal}} and {@code {aar}}
 */
record SurveyTarget(String measure, String text, NumberStyle style) implements TargetKind {
    /** Compared with one decimal, as the named levels are. */
    static SurveyTarget score() {
        return new SurveyTarget("mean", "maal.score", NumberStyle.ONE_DECIMAL);
    }

    static SurveyTarget agreement() {
        return new SurveyTarget("share_agree", "maal.enige", NumberStyle.PERCENT);
    }

    @Override
    public Outcome outcome(ChapterContext context, Target target) {
        String year = new Survey(context).newestYear().orElse("");
        String name = context.text(text, Map.of("spoergsmaal", target.questionName(), "aar", year));
        FigureKey key = new FigureKey(Survey.SURVEY, Survey.QUESTION, target.question(), year, measure);
        return Outcome.fixed(context, target, name.strip(), key, style, limit -> Verdict.UNTESTED);
    }
}
