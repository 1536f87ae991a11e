package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SCORE;

import dk.personaletal.reports.chapters.survey.Level;
import dk.personaletal.reports.chapters.survey.Survey;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Social kapital, and how many can develop in their work. */
record SurveyHighlights(ChapterContext context) implements Highlights {
    @Override
    public List<KeyFigure> keyFigures() {
        Survey survey = new Survey(context);
        String year = survey.newestYear().orElse("");
        return socialCapital(survey, year).stream()
                .map(mean -> new KeyFigure(
                        survey.wording(Survey.SOCIAL_CAPITAL), DanishFormat.print(mean, SCORE), note(mean, year)))
                .toList();
    }

    @Override
    public void addTo(Sentences sentences) {
        Survey survey = new Survey(context);
        String year = survey.newestYear().orElse("");
        survey.yearBefore(Survey.SOCIAL_CAPITAL)
                .ifPresent(before -> sentences.addChange(
                        "sammenfatning.trivsel",
                        survey.mean(Survey.SOCIAL_CAPITAL, before),
                        socialCapital(survey, year),
                        SCORE,
                        Map.of(
                                "spoergsmaal", survey.wording(Survey.SOCIAL_CAPITAL),
                                "aar", year,
                                "aar_foer", before),
                        survey.since(Survey.SOCIAL_CAPITAL, before, year)));
        sentences.add(
                "sammenfatning.trivsel.enige",
                "andel",
                survey.value(Survey.DEVELOPMENT, year, "share_agree"),
                PERCENT,
                Map.of("spoergsmaal", survey.wording(Survey.DEVELOPMENT), "aar", year));
    }

    private String note(Ratio mean, String year) {
        return Level.of(mean)
                .map(level ->
                        context.text("noegletal.score.note", Map.of("niveau", context.text(level.text()), "aar", year)))
                .orElse(year);
    }

    private static Optional<Ratio> socialCapital(Survey survey, String year) {
        return survey.mean(Survey.SOCIAL_CAPITAL, year);
    }
}
