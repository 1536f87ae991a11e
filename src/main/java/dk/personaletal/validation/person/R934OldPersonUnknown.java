package dk.personaletal.validation.person;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

final class R934OldPersonUnknown extends LineRule {
    R934OldPersonUnknown() {
        super(
                Severity.NOTICE,
                "Gammelt medarbejdernr",
                "Det gamle nummer står ikke i noget lønudtræk",
                "Nummeret på en person, der er eller har været ansat",
                "Undersøg, om nummeret er skrevet rigtigt. Rækken har ingen virkning, så længe ingen rækker har nummeret.",
                """
                        with census as (
                            select census.delivery_id
                            from delivery judged join delivery census using (municipality)
                            where judged.delivery_id = :delivery and census.contract = 'loen'
                              and census.state = 'ACCEPTED' and census.superseded_at is null
                        )
                        select line_no, null::text
                        from person_change_row
                        where delivery_id = :delivery
                          and old_person not in (select person from payroll_row join census using (delivery_id))
                          and old_person not in (
                            select employee_number from payroll_row join census using (delivery_id)
                            where employee_number is not null)
                        order by line_no
                        """);
    }
}
