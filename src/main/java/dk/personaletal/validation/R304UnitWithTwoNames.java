package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

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
                        select min(line_no), min(unit_code)
                        from payroll_row
                        where delivery_id = :delivery and unit_code is not null and unit_name is not null
                        group by unit_code
                        having min(unit_name) <> max(unit_name)
                        order by 1
                        """);
    }
}
