package dk.personaletal.validation;

/**
 * What the rows of a payroll delivery come to.
 *
 * @param repeatsEmployments whether any employment has more than one row; hardly ever so
 * @param hasZerosInFront whether any employment number begins with a zero
 * @param persons employed at the census, so that dates of employment that went wrong are seen as persons gone
 * @param degreeTenthousandths sum of the degrees of those of them who are on pay
 * @param grossPayOere sum of the pay of all, also those who left within the month
 */
public record PayrollTotals(
        long rows,
        boolean repeatsEmployments,
        boolean hasZerosInFront,
        long persons,
        long degreeTenthousandths,
        long grossPayOere) {
    static PayrollTotals of(StagedDelivery staged) {
        return staged.sql("""
                        with staged as materialized (
                            select person, employment, employment_without_zeros, status, degree_tenthousandths, gross_pay_oere,
                                   status < 7 and coalesce(employed_to >= census, true)
                                   and coalesce(employed_from <= census, true) as is_employed
                            from payroll_row
                            join (select delivery_id, covers_to as census from delivery) month using (delivery_id)
                            where delivery_id = :delivery
                        )
                        select (select count(*) from staged),
                               exists (select from staged group by person, employment having count(*) > 1),
                               exists (select from staged where employment_without_zeros is not null),
                               (select count(*) from (select distinct person from staged where is_employed) person),
                               (select coalesce(sum(degree_tenthousandths), 0) from staged where status = 1 and is_employed),
                               (select coalesce(sum(gross_pay_oere), 0) from staged where status < 7)
                        """)
                .query((row, i) -> new PayrollTotals(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .single();
    }
}
