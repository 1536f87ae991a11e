package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** Councillors, foster families and others who are paid and not employed. */
final class R315NotStaff extends SetRule {
    private final ValidationParameters parameters;

    R315NotStaff(ValidationParameters parameters) {
        super(
                Severity.NOTICE,
                "Rækken er om en, der får løn, men ikke er ansat, og er ikke talt med",
                "Intet, hvis det er rigtigt. Hvem det gælder, står i nightly.yaml (not-staff); dertil den, der hverken har"
                        + " beskæftigelsesgrad eller ugetimer.");
        this.parameters = parameters;
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.DROPPED;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.sql("""
                        select line_no from payroll_row
                        where delivery_id = :delivery
                          and (degree_tenthousandths = 0 and coalesce(weekly_hours_hundredths, 0) = 0
                               and pay_form = 'M' and status = 1
                               or lower(position_code) = any(:names) or lower(position_name) = any(:names)
                               or lower(staff_category) = any(:names))
                        order by 1
                        """)
                .param("names", parameters.notStaff().toArray(String[]::new))
                .query((row, i) -> finding(
                        staged.scope(),
                        row.getLong(1),
                        "Stilling",
                        null,
                        sentence(),
                        "En ansat, eller en stilling i not-staff"))
                .list();
    }
}
