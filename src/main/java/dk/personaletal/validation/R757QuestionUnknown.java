package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;

final class R757QuestionUnknown extends RowRule<SurveyRow> {
    R757QuestionUnknown() {
        super(
                Severity.WARNING,
                "Spørgsmål",
                "Spørgsmålet er ikke på listen",
                "Ret koden, eller få spørgsmålet føjet til listen. Rækken er gemt, men ingen tabel viser den.");
    }

    @Override
    boolean broken(SurveyRow row, DeliveryScope scope) {
        return !SurveyRow.QUESTION.of(row).known();
    }

    @Override
    String expected(DeliveryScope scope) {
        return "En kode fra listen over spørgsmål";
    }
}
