package dk.personaletal.validation;

/**
 * What the rows of a payroll delivery come to.
 *
 * @param repeatsEmployments whether any employment has more than one row; hardly ever so
 * @param persons employed persons
 * @param grossPayOere sum of their pay
 */
public record PayrollTotals(long rows, boolean repeatsEmployments, long persons, long grossPayOere) {
    static PayrollTotals of(StagedDelivery staged) {
        return staged.sql("""
                        with staged as materialized (
                            select person, employment, status < 7 as employed, gross_pay_oere
                            from payroll_row
                            where delivery_id = :delivery
                        )
                        select (select count(*) from staged),
                               exists (select from staged group by person, employment having count(*) > 1),
                               (select count(*) from (select distinct person from staged where employed) person),
                               (select coalesce(sum(gross_pay_oere), 0) from staged where employed)
                        """)
                .query((row, i) -> new PayrollTotals(row.getLong(1), row.getBoolean(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
