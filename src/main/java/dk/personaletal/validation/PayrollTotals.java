package dk.personaletal.validation;

/**
 * What the rows of a payroll delivery come to.
 *
 * @param repeatsEmployments whether any employment has more than one row; hardly ever so
 * @param persons employed persons
 * @param grossPayOere sum of their pay
 */
record PayrollTotals(long rows, boolean repeatsEmployments, long persons, long grossPayOere) {
    static PayrollTotals of(StagedDelivery staged) {
        return staged.sql("""
                        select coalesce(sum(rows), 0), coalesce(max(most), 0) > 1, count(*) filter (where employed),
                               coalesce(sum(pay), 0)
                        from (
                            select sum(rows) as rows, max(rows) as most, bool_or(employed) as employed, sum(pay) as pay
                            from (
                                select person, count(*) as rows, bool_or(status < 7) as employed,
                                       sum(gross_pay_oere) filter (where status < 7) as pay
                                from payroll_row
                                where delivery_id = :delivery
                                group by person, employment_no
                            ) employment
                            group by person
                        ) person
                        """)
                .query((row, i) -> new PayrollTotals(row.getLong(1), row.getBoolean(2), row.getLong(3), row.getLong(4)))
                .single();
    }
}
