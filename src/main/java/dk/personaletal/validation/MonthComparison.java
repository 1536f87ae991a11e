package dk.personaletal.validation;

/**
 * The employed persons of a payroll delivery against those of last month's.
 *
 * @param lastMonth last month's accepted delivery
 * @param persons of now
 * @param personsBefore of last month
 * @param birthDatesDiffer persons whose rows of both months don't all have one birth date
 */
record MonthComparison(long lastMonth, long persons, long personsBefore, long birthDatesDiffer) {
    static MonthComparison of(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        select count(*) filter (where :delivery in (first, last)),
                               count(*) filter (where :lastMonth in (first, last)),
                               count(*) filter (where first <> last and born_first <> born_last)
                        from (
                            select min(delivery_id) as first, max(delivery_id) as last,
                                   min(birth_date) as born_first, max(birth_date) as born_last
                            from payroll_row
                            where delivery_id in (:delivery, :lastMonth) and status < 7
                            group by person
                        ) person
                        """)
                .param("lastMonth", lastMonth)
                .query((row, i) -> new MonthComparison(lastMonth, row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }
}
