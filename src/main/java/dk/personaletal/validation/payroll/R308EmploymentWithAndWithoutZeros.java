package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** As where two extracts are put together: 1 and 01 are one employment, and would both count. */
final class R308EmploymentWithAndWithoutZeros extends LineRule {
    R308EmploymentWithAndWithoutZeros() {
        super(
                Severity.ERROR,
                "Ansættelsesnr",
                "Samme ansættelse står med sit nummer skrevet på flere måder, som 1 og 01",
                "Ét nummer pr. ansættelse, enten 1 eller 01",
                "Undersøg, om to udtræk er lagt sammen, og aflever det rigtige. Ingen af rækkerne er talt med.",
                """
                        select line_no, null::text
                        from payroll_row
                        where delivery_id = :delivery and (person, coalesce(employment_without_zeros, employment)) in (
                            select person, coalesce(employment_without_zeros, employment)
                            from payroll_row
                            where delivery_id = :delivery
                            group by 1, 2
                            having count(distinct employment) > 1)
                        order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.totals().hasZerosInFront() ? super.find(staged) : List.of();
    }
}
