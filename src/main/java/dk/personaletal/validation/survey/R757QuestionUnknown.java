package dk.personaletal.validation.survey;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.RowRule;

final class R757QuestionUnknown extends RowRule<SurveyRow> {
    R757QuestionUnknown() {
        super(
                Severity.WARNING,
                "Spørgsmål",
                "Spørgsmålet er ikke på listen",
                "Ret koden, eller få spørgsmålet føjet til listen. Rækken er gemt, men ingen tabel viser den.");
    }

    @Override
    protected boolean broken(SurveyRow row, DeliveryScope scope) {
        return !SurveyRow.QUESTION.of(row).known();
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En kode fra listen over spørgsmål";
    }
}
