package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.PersonChanges;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** A corrected birth date, or a number that now means somebody else; a person whose number changed is the same. */
final class R305BirthDateChanged extends SetRule {
    R305BirthDateChanged() {
        super(
                Severity.NOTICE,
                "Personens fødselsdato er en anden end sidste måned",
                "Undersøg, om datoen er rettet, eller om nummeret er givet til en anden person.");
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.lastMonth()
                .map(EarlierMonth::deliveryId)
                .filter(before -> anyDiffers(staged, before))
                .map(before -> changed(staged, before))
                .orElse(List.of());
    }

    /**
     * Cheap, and nearly always the answer: counted, since a search for the first would be planned as if there were one
     * nearby. A person with several dates in one month alone shows up here too, and so does any change of numbers.
     */
    private static boolean anyDiffers(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        select count(*) > 0 or %s
                        from payroll_row now join payroll_row before using (person)
                        where now.delivery_id = :delivery and before.delivery_id = :lastMonth
                          and now.status < 7 and before.status < 7 and now.birth_date <> before.birth_date
                        """.formatted(PersonChanges.ANY))
                .param("lastMonth", lastMonth)
                .query(Boolean.class)
                .single();
    }

    private List<Finding> changed(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        with payroll as (
                            select delivery_id, line_no, coalesce(changed.person, r.person) as person, birth_date
                            from payroll_row r left join %s changed on changed.old_person = r.person
                            where delivery_id in (:delivery, :lastMonth) and status < 7)
                        select min(line_no) filter (where delivery_id = :delivery)
                        from payroll
                        group by person
                        having min(birth_date) filter (where delivery_id = :delivery)
                            <> min(birth_date) filter (where delivery_id = :lastMonth)
                        order by 1
                        """.formatted(PersonChanges.TABLE))
                .param("lastMonth", lastMonth)
                .query((row, i) -> finding(
                        staged.scope(), row.getLong(1), "Fødselsdato", null, sentence(), "Samme dato som sidste måned"))
                .list();
    }
}
