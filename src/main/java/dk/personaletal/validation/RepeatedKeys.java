package dk.personaletal.validation;

/** SQL for rows that share a key within one delivery. The key's columns may not be null. */
public final class RepeatedKeys {
    private RepeatedKeys() {}

    /** Every row whose key occurs more than once. */
    public static String rows(String table, String key) {
        return """
                select line_no, null::text
                from %1$s
                where delivery_id = :delivery and %2$s
                order by line_no
                """.formatted(table, repeated(table, key));
    }

    /** The later of rows that are alike in everything but their line. */
    static String identicalRows(String table, String key) {
        return """
                select line_no, null::text
                from (
                    select line_no, min(line_no) over (partition by to_jsonb(staged) - 'line_no') as first_line
                    from %1$s staged
                    where delivery_id = :delivery and %2$s
                ) candidate
                where line_no > first_line
                order by line_no
                """.formatted(table, repeated(table, key));
    }

    private static String repeated(String table, String key) {
        return """
                (%2$s) in (
                    select %2$s from %1$s where delivery_id = :delivery group by %2$s having count(*) > 1)
                """.formatted(table, key);
    }
}
