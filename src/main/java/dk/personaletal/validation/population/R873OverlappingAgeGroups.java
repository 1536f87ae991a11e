package dk.personaletal.validation.population;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;

/** Somebody would be counted in both. The group that begins later is named; R855 has left only groups it can read. */
final class R873OverlappingAgeGroups extends LineRule {
    R873OverlappingAgeGroups() {
        super(
                Severity.ERROR,
                "Aldersgruppe",
                "Aldersgruppen overlapper en anden i samme år",
                "Hver alder i én aldersgruppe",
                "Ret aldersgrupperne, eller fjern dem, der er lagt sammen af andre.",
                """
                        select line_no, age_group
                        from (
                            select line_no, age_group, first_age,
                                   max(last_age) over (
                                       partition by year_no order by first_age, last_age, line_no
                                       rows between unbounded preceding and 1 preceding) as taken
                            from (
                                select line_no, year_no, age_group,
                                       substring(age_group from '^[0-9]+')::int as first_age,
                                       case when age_group like '%+' then 999
                                            else substring(age_group from '[0-9]+$')::int end as last_age
                                from population_row
                                where delivery_id = :delivery
                            ) ages
                        ) ordered
                        where first_age <= taken
                        order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }
}
