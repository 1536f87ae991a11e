package dk.personaletal.validation;

/**
 * The employed persons of a payroll delivery against those of last month's.
 *
 * @param lastMonth last month's accepted delivery
 * @param persons of now
 * @param personsBefore of last month
 * @param pay sum of gross pay, in oere
 * @param birthDatesChanged persons of both months whose birth date isn't the same
 */
record MonthComparison(
        long lastMonth, long persons, long personsBefore, long pay, long payBefore, long birthDatesChanged) {
    static MonthComparison of(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        select count(*) filter (where here),
                               count(*) filter (where before),
                               coalesce(sum(pay) filter (where here), 0),
                               coalesce(sum(pay_before), 0),
                               count(*) filter (where born <> born_before)
                        from (
                            select bool_or(delivery_id = :delivery) as here,
                                   bool_or(delivery_id = :lastMonth) as before,
                                   sum(gross_pay_oere) filter (where delivery_id = :delivery) as pay,
                                   sum(gross_pay_oere) filter (where delivery_id = :lastMonth) as pay_before,
                                   min(birth_date) filter (where delivery_id = :delivery) as born,
                                   min(birth_date) filter (where delivery_id = :lastMonth) as born_before
                            from payroll_row
                            where delivery_id in (:delivery, :lastMonth) and status in (0, 1, 3)
                            group by person
                        ) person
                        """)
                .param("lastMonth", lastMonth)
                .query((row, i) -> new MonthComparison(
                        lastMonth, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }
}
