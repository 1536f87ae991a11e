package dk.personaletal.validation.recruitment;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;

final class R804CandidatesAbsurd extends RowRule<RecruitmentRow> {
    private final ValidationParameters parameters;

    R804CandidatesAbsurd(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Kandidater",
                "Antallet af kandidater er usandsynligt højt",
                "Ret antallet, eller godkend afvigelsen med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected boolean broken(RecruitmentRow row, DeliveryScope scope) {
        Integer candidates = RecruitmentRow.CANDIDATES.of(row);
        return candidates != null && candidates > parameters.mostCandidates();
    }

    @Override
    protected String value(RecruitmentRow row) {
        return String.valueOf(RecruitmentRow.CANDIDATES.of(row));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Højst %d kandidater til et opslag".formatted(parameters.mostCandidates());
    }
}
