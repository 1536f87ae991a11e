package dk.personaletal.validation.survey;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.RowRule;

final class R754NothingAnswered extends RowRule<SurveyRow> {
    R754NothingAnswered() {
        super(
                Severity.WARNING,
                "Gennemsnit",
                "Rækken har hverken svar eller gennemsnit",
                "Undersøg, om tallene mangler i udtrækket.");
    }

    @Override
    protected boolean broken(SurveyRow row, DeliveryScope scope) {
        return row.hasNoAnswers() && SurveyRow.MEAN_HUNDREDTHS.of(row) == null;
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Fem svar, et gennemsnit eller begge dele";
    }
}
