package dk.personaletal.validation.recruitment;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;

final class R801FilledBeforePosted extends RowRule<RecruitmentRow> {
    R801FilledBeforePosted() {
        super(Severity.ERROR, "Besat dato", "Stillingen er besat, før den blev slået op", "Ret datoerne.");
    }

    @Override
    protected boolean broken(RecruitmentRow row, DeliveryScope scope) {
        LocalDate filled = RecruitmentRow.FILLED_ON.of(row);
        return filled != null && filled.isBefore(RecruitmentRow.POSTED_ON.of(row));
    }

    @Override
    protected String value(RecruitmentRow row) {
        return String.valueOf(RecruitmentRow.FILLED_ON.of(row));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En dato, der ikke ligger før opslagsdatoen";
    }
}
