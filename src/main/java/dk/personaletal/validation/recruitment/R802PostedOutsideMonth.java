package dk.personaletal.validation.recruitment;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.RowRule;

final class R802PostedOutsideMonth extends RowRule<RecruitmentRow> {
    R802PostedOutsideMonth() {
        super(
                Severity.NOTICE,
                "Opslagsdato",
                "Opslagsdatoen ligger uden for filens måned",
                "Undersøg, om opslaget også står i en anden måneds fil.");
    }

    @Override
    protected boolean broken(RecruitmentRow row, DeliveryScope scope) {
        Coverage coverage = scope.coverage();
        return coverage != null
                && (RecruitmentRow.POSTED_ON.of(row).isBefore(coverage.from())
                        || RecruitmentRow.POSTED_ON.of(row).isAfter(coverage.to()));
    }

    @Override
    protected String value(RecruitmentRow row) {
        return RecruitmentRow.POSTED_ON.of(row).toString();
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return scope.findCoverage()
                .map(coverage -> "En dato i " + coverage.month())
                .orElse("En dato i filens måned");
    }
}
