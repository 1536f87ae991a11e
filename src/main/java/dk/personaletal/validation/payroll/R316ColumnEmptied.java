package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/**
 * A column that last month was filled in and now has no value in any row: left out of the extract, or a lookup in a
 * spreadsheet that found nothing. Everybody would be paid nothing, be of unknown age or have moved. Runs before amounts
 * that aren't counted are taken away.
 */
final class R316ColumnEmptied extends SetRule {
    private static final String FILLED = """
            select heading, sum(filled) filter (where delivery_id = :before)
            from (select delivery_id, count(gross_pay_oere) as pay, count(department_code) as department,
                         count(unit_code) as unit, count(agreement_code) as code, count(agreement_group) as name,
                         count(staff_category) as category, count(birth_date) as birth, count(sex) as sex
                  from payroll_row
                  where delivery_id in (:delivery, :before)
                  group by delivery_id) month
            cross join lateral (values (1, 'Bruttoløn', pay), (2, 'Centerkode', department), (3, 'Afdelingskode', unit),
                                       (4, 'Overenskomstkode', code), (5, 'Overenskomstgruppe', name),
                                       (6, 'Personalekategori', category), (7, 'Fødselsdato', birth), (8, 'Køn', sex))
                               c(place, heading, filled)
            group by place, heading
            having sum(filled) filter (where delivery_id = :delivery) = 0
               and sum(filled) filter (where delivery_id = :before) > 0
            order by place
            """;

    R316ColumnEmptied() {
        super(
                Severity.FATAL,
                "En kolonne, der før var udfyldt, har ingen værdier",
                "Tag kolonnen med i udtrækket, eller undersøg, om et opslag er gået tabt. Skal den ikke leveres mere, kan"
                        + " afvigelsen godkendes med en begrundelse.");
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.lastMonth().or(staged::sameMonthLastYear).stream()
                .flatMap(before -> find(staged, before).stream())
                .toList();
    }

    private List<Finding> find(StagedDelivery staged, EarlierMonth before) {
        return staged.sql(FILLED)
                .param("before", before.deliveryId())
                .query((row, i) -> finding(staged, row.getString(1), row.getLong(2)))
                .list();
    }

    private Finding finding(StagedDelivery staged, String heading, long before) {
        return finding(
                staged.scope(),
                0,
                heading,
                null,
                "%s: %s var før udfyldt i %s."
                        .formatted(title(), heading, DanishFormat.count(before, "række", "rækker")),
                "En værdi, hvor der før var en");
    }
}
