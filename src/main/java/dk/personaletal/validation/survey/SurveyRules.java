package dk.personaletal.validation.survey;

import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;
import java.util.Optional;

/** Answers to surveys. */
public final class SurveyRules {
    private SurveyRules() {}

    public static KindRules<SurveyRow> of(ValidationParameters parameters) {
        return new KindRules<>(
                SurveyRow.class,
                List.of(
                        new R751SurveyYearMismatch(),
                        new R752AnswersNegative(),
                        new R753AnswersIncomplete(),
                        new R754NothingAnswered(),
                        new R755MeanOutOfRange(),
                        new R756MeanDoesntFitAnswers(parameters),
                        new R757QuestionUnknown()),
                Optional.of(SurveyAnswers.SETTLE),
                List.of(new R771AnswersDontSum(), new R772DuplicateSurveyRow(), new R773ConflictingSurveyRow()));
    }
}
