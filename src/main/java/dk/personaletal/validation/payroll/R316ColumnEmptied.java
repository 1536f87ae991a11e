package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;
import java.util.Optional;

/**
 * A column that last month was filled in and now has no value in any row: left out of the extract, or a lookup in a
 * spreadsheet that found nothing. Everybody would be paid nothing, be of unknown age or have moved. Runs before amounts
 * that aren't counted are taken away.
 */
final class R316ColumnEmptied extends SetRule {
    private static final String FILLED = """
            with month as (
                select delivery_id, count(gross_pay_oere) as pay, count(department_code) as department,
                       count(unit_code) as unit, count(agreement_code) as code, count(agreement_group) as name,
                       count(staff_category) as category, count(birth_date) as birth, count(sex) as sex
                from payroll_row
                where delivery_id in (:delivery, :before)
                group by delivery_id),
            emptied as (
                select place, heading
                from month
                cross join lateral (values (1, 'Bruttoløn', pay), (2, 'Centerkode', department), (3, 'Afdelingskode', unit),
                                           (4, 'Overenskomstkode', code), (5, 'Overenskomstgruppe', name),
                                           (6, 'Personalekategori', category), (7, 'Fødselsdato', birth), (8, 'Køn', sex))
                                   c(place, heading, filled)
                group by place, heading
                having sum(filled) filter (where delivery_id = :delivery) = 0
                   and sum(filled) filter (where delivery_id = :before) > 0)
            select string_agg(heading, ', ' order by place) from emptied
            """;

    R316ColumnEmptied() {
        super(
                Severity.FATAL,
                "Kolonner, der før var udfyldt, har ingen værdier",
                "Tag dem med i udtrækket, eller undersøg, om et opslag er gået tabt. Skal de ikke leveres mere, kan"
                        + " afvigelsen godkendes med en begrundelse.");
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.lastMonth().or(staged::sameMonthLastYear).flatMap(before -> emptied(staged, before)).stream()
                .map(columns -> finding(
                        staged.scope(),
                        0,
                        null,
                        columns,
                        "%s: %s.".formatted(title(), columns),
                        "En værdi, hvor der før var en"))
                .toList();
    }

    private static Optional<String> emptied(StagedDelivery staged, EarlierMonth before) {
        return staged.sql(FILLED)
                .param("before", before.deliveryId())
                .query(String.class)
                .optional();
    }
}
