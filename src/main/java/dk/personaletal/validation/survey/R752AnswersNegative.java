package dk.personaletal.validation.survey;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.RowRule;

final class R752AnswersNegative extends RowRule<SurveyRow> {
    R752AnswersNegative() {
        super(Severity.ERROR, "Helt enig", "Et antal svar er negativt", "Ret svarene.");
    }

    @Override
    protected boolean broken(SurveyRow row, DeliveryScope scope) {
        return row.answersHundredths().stream().anyMatch(answers -> answers < 0);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "0 eller mere for hvert af de fem svar";
    }
}
