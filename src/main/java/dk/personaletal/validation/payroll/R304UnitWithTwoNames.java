package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

/** Points at the first row of the unit. */
final class R304UnitWithTwoNames extends LineRule {
    R304UnitWithTwoNames() {
        super(
                Severity.NOTICE,
                "Afdeling",
                "Samme afdelingskode har flere navne",
                "Ét navn pr. afdelingskode",
                "Ret navnet i kildesystemet. Der regnes med koden.",
                """
                        select min(line_no), unit_code
                        from (
                            select unit_code, unit_name, min(line_no) as line_no
                            from payroll_row
                            where delivery_id = :delivery and unit_code is not null and unit_name is not null
                            group by unit_code, unit_name
                        ) named
                        group by unit_code
                        having count(*) > 1
                        order by 1
                        """);
    }
}
