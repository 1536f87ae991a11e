package dk.personaletal.validation.survey;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.RowRule;

final class R753AnswersIncomplete extends RowRule<SurveyRow> {
    R753AnswersIncomplete() {
        super(
                Severity.ERROR,
                "Helt enig",
                "Nogle af de fem svar mangler",
                "Udfyld alle fem. Skriv 0, hvor ingen har svaret.");
    }

    @Override
    protected boolean broken(SurveyRow row, DeliveryScope scope) {
        return !row.hasAllAnswers() && !row.hasNoAnswers();
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Fem tal, eller ingen";
    }
}
