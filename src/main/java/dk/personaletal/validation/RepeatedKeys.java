package dk.personaletal.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The later of rows that are alike in everything but their line.
     *
     * @param also other columns that may differ
     */
    static String identicalRows(String table, String key, List<String> also) {
        String but = Stream.concat(Stream.of("line_no"), also.stream()).collect(Collectors.joining(","));
        return """
                select line_no, null::text
                from (
                    select line_no, min(line_no) over (partition by to_jsonb(staged) - '{%3$s}'::text[]) as first_line
                    from %1$s staged
                    where delivery_id = :delivery and %2$s
                ) candidate
                where line_no > first_line
                order by line_no
                """.formatted(table, repeated(table, key), but);
    }

    private static String repeated(String table, String key) {
        return """
                (%2$s) in (
                    select %2$s from %1$s where delivery_id = :delivery group by %2$s having count(*) > 1)
                """.formatted(table, key);
    }
}
