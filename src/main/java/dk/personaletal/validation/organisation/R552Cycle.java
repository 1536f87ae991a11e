package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

/** Also the units below a ring have no way up. Runs after R551, so that every parent left is known. */
final class R552Cycle extends LineRule {
    R552Cycle() {
        super(
                Severity.FATAL,
                "Overordnet enhedskode",
                "Enhederne er overordnet hinanden i ring",
                "En vej fra hver enhed op til en øverste enhed",
                "Ret de overordnede enheder i kildesystemet.",
                """
                        with recursive reached (unit_code) as (
                            select unit_code from organisation_row where delivery_id = :delivery and parent_code is null
                            union
                            select child.unit_code
                            from organisation_row child join reached on child.parent_code = reached.unit_code
                            where child.delivery_id = :delivery
                        )
                        select line_no, unit_code
                        from organisation_row
                        where delivery_id = :delivery and unit_code not in (select unit_code from reached)
                        order by line_no
                        """);
    }
}
