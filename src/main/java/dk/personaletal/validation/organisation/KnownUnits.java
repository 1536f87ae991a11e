package dk.personaletal.validation.organisation;

/** SQL for recodes whose codes no current payroll delivery has. */
final class KnownUnits {
    private KnownUnits() {}

    /**
     * @param code column of {@code unit_recode_row}
     * @param seen when a code's payroll ({@code first_month}, {@code last_day}) is enough
     */
    static String lacking(String code, String seen) {
        return """
                with known as materialized (
                    select recodes, code, min(census.covers_from) as first_month, max(census.covers_to) as last_day
                    from delivery judged
                    join delivery census using (municipality)
                    join payroll_row employed on employed.delivery_id = census.delivery_id
                    cross join lateral (values
                        ('unit', employed.department_code), ('unit', employed.unit_code),
                        ('agreement', employed.agreement_code), ('position', employed.position_code)) named(recodes, code)
                    where judged.delivery_id = :delivery and census.contract = 'loen'
                      and census.state = 'ACCEPTED' and census.superseded_at is null and code is not null
                    group by recodes, code
                )
                select line_no, %1$s
                from unit_recode_row recode
                where delivery_id = :delivery
                  and not exists (select from known
                                  where known.recodes = recode.recodes and known.code = recode.%1$s and %2$s)
                order by line_no
                """.formatted(code, seen);
    }
}
