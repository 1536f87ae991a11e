package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;

final class R753AnswersIncomplete extends RowRule<SurveyRow> {
    R753AnswersIncomplete() {
        super(
                Severity.ERROR,
                "Helt enig",
                "Nogle af de fem svar mangler",
                "Udfyld alle fem. Skriv 0, hvor ingen har svaret.");
    }

    @Override
    boolean broken(SurveyRow row, DeliveryScope scope) {
        return !row.hasAllAnswers() && !row.hasNoAnswers();
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Fem tal, eller ingen";
    }
}
