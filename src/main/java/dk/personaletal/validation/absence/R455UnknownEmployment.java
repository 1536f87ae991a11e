package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/**
 * The person is in the payroll of the delivery's months or the one before them, but never has this employment there, as
 * where payroll says 1 and absence 01: the spell counts nowhere. Silent for spells that touch no month with payroll.
 */
final class R455UnknownEmployment extends DoubtfulSpells {
    private static final String LINES = """
            with census as materialized (
                select c.delivery_id, c.covers_from, c.covers_to
                from delivery judged join delivery c using (municipality)
                where judged.delivery_id = :delivery
                  and c.contract = 'loen' and c.state = 'ACCEPTED' and c.superseded_at is null
                  and c.covers_from between judged.covers_from - interval '1 month' and judged.covers_to
            ),
            known as materialized (
                select distinct number.person, p.employment
                from payroll_row p
                cross join lateral (values (p.person), (p.employee_number)) number(person)
                where p.delivery_id = any(array(select delivery_id from census)) and number.person is not null
            )
            select line_no
            from absence_row spell
            where delivery_id = :delivery and employment is not null
              and person in (select person from known)
              and not exists (
                select from known where known.person = spell.person and known.employment = spell.employment)
              and exists (
                select from census
                where covers_from <= least(coalesce(ends_on, :to), :to) and covers_to >= greatest(starts_on, :from))
            order by line_no
            """;

    R455UnknownEmployment(ValidationParameters parameters) {
        super(
                "Ansættelsesnr",
                "Fraværet hører til en ansættelse, som personen ikke har i lønudtrækket",
                "Et ansættelsesnummer som i lønudtrækket",
                "Undersøg, om ansættelsesnumrene er skrevet ens i de to udtræk, og ikke som 1 og 01. Fraværet er ikke talt"
                        + " med.",
                parameters);
    }

    @Override
    List<Long> lines(StagedDelivery staged) {
        Coverage coverage = staged.scope().coverage();
        if (coverage == null) {
            return List.of();
        }
        return staged.sql(LINES)
                .param("from", coverage.from())
                .param("to", coverage.to())
                .query(Long.class)
                .list();
    }
}
