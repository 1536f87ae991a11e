package dk.personaletal.validation.recruitment;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.RowRule;

final class R801FilledBeforePosted extends RowRule<RecruitmentRow> {
    R801FilledBeforePosted() {
        super(Severity.ERROR, "Besat dato", "Stillingen er besat, før den blev slået op", "Ret datoerne.");
    }

    @Override
    protected boolean broken(RecruitmentRow row, DeliveryScope scope) {
        return row.filledOn() != null && row.filledOn().isBefore(row.postedOn());
    }

    @Override
    protected String value(RecruitmentRow row) {
        return String.valueOf(row.filledOn());
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En dato, der ikke ligger før opslagsdatoen";
    }
}
