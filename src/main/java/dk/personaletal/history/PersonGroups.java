package dk.personaletal.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pseudonyms that may ever mean one person, by whatever person changes and employee numbers were delivered. */
final class PersonGroups {
    private final Map<UUID, UUID> towardsFirst = new HashMap<>();

    static PersonGroups of(JdbcClient database, int municipality) {
        PersonGroups groups = new PersonGroups();
        database.sql("""
                        with change as materialized (
                            select c.old_person, c.new_person
                              from person_change_row c join delivery using (delivery_id)
                             where municipality = :municipality),
                        changed (person) as materialized (
                            select old_person from change union select new_person from change)
                        select old_person, new_person from change
                        union
                        select a.employee_number, a.person
                          from person_alias a
                         where a.municipality = :municipality and exists (select from changed)
                           and (a.employee_number in (select person from changed)
                                or a.person in (select person from changed))
                        """)
                .param("municipality", municipality)
                .query((row, i) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .list()
                .forEach(pair -> groups.join(pair[0], pair[1]));
        return groups;
    }

    /** Everyone whose pseudonym has been changed, or come from a change. */
    Set<UUID> members() {
        return towardsFirst.keySet();
    }

    /** One and the same for all of a group; who is in none is alone. */
    UUID group(UUID person) {
        UUID first = person;
        for (UUID next = towardsFirst.get(first); next != null && !next.equals(first); next = towardsFirst.get(first)) {
            first = next;
        }
        return first;
    }

    private void join(UUID one, UUID other) {
        towardsFirst.putIfAbsent(one, one);
        towardsFirst.putIfAbsent(other, other);
        towardsFirst.put(group(one), group(other));
    }
}
