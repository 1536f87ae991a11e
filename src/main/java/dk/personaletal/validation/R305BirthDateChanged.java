package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** A corrected birth date, or a number that now means somebody else. */
final class R305BirthDateChanged extends SetRule {
    R305BirthDateChanged() {
        super(
                Severity.NOTICE,
                "Personens fødselsdato er en anden end sidste måned",
                "Undersøg, om datoen er rettet, eller om nummeret er givet til en anden person.");
    }

    @Override
    List<Finding> find(StagedDelivery staged) {
        return staged.comparison()
                .filter(months -> months.birthDatesDiffer() > 0)
                .map(months -> changed(staged, months.lastMonth()))
                .orElse(List.of());
    }

    private List<Finding> changed(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        select min(line_no) filter (where delivery_id = :delivery)
                        from payroll_row
                        where delivery_id in (:delivery, :lastMonth) and status < 7
                        group by person
                        having min(birth_date) filter (where delivery_id = :delivery)
                            <> min(birth_date) filter (where delivery_id = :lastMonth)
                        order by 1
                        """)
                .param("lastMonth", lastMonth)
                .query((row, i) -> finding(
                        staged.scope(), row.getLong(1), "Fødselsdato", null, sentence(), "Samme dato som sidste måned"))
                .list();
    }
}
