package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** 0101 that became 101 would be another unit, to which everyone had moved, or another group. */
final class R310CodesLostZeros extends SetRule {
    private static final String LOST = """
            with code as materialized (
                select delivery_id = :delivery as is_now, c.heading, c.code, count(*) as rows
                from payroll_row r
                cross join lateral (values ('Centerkode', department_code), ('Afdelingskode', unit_code),
                                           ('Overenskomstkode', agreement_code), ('Stillingskode', position_code))
                                   c(heading, code)
                where r.delivery_id in (:delivery, :before) and c.code is not null
                group by 1, 2, 3)
            select heading, sum(rows)
            from code now
            where is_now
              and not exists (select from code b where not b.is_now and b.heading = now.heading and b.code = now.code)
              and exists (select from code b where not b.is_now and b.heading = now.heading
                          and ltrim(b.code, '0') = ltrim(now.code, '0'))
            group by heading
            order by heading
            """;

    R310CodesLostZeros() {
        super(
                Severity.FATAL,
                "Koder afviger kun ved nuller foran, som når 0101 er blevet til 101",
                "Dan udtrækket igen uden at åbne det i et regneark. Er koderne skiftet, kan afvigelsen godkendes med en"
                        + " begrundelse.");
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.lastMonth().or(staged::sameMonthLastYear).map(EarlierMonth::deliveryId).stream()
                .flatMap(before -> staged
                        .sql(LOST)
                        .param("before", before)
                        .query((row, i) -> finding(staged, row.getString(1), row.getLong(2)))
                        .list()
                        .stream())
                .toList();
    }

    private Finding finding(StagedDelivery staged, String heading, long rows) {
        return finding(
                staged.scope(),
                0,
                heading,
                String.valueOf(rows),
                "%s: %s ville se ud til at være flyttet."
                        .formatted(title(), DanishFormat.count(rows, "række", "rækker")),
                "De samme koder som før");
    }
}
