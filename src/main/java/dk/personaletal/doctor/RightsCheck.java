package dk.personaletal.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the night's user of the database may do: what the night does, and no more. */
final class RightsCheck {
    private static final String ABOUT = "Rettigheder";

    private static final String TOO_MUCH = """
            select concat_ws(', ',
                       case when r.rolsuper then 'er superbruger' end,
                       case when r.rolcreaterole then 'må oprette brugere' end,
                       case when r.rolcreatedb then 'må oprette databaser' end,
                       case when r.rolreplication or r.rolbypassrls then 'må læse uden om rettigheder' end,
                       case when not r.rolsuper and has_schema_privilege(current_schema(), 'create')
                            then 'må lave og slette tabeller' end)
              from pg_roles r
             where r.rolname = current_user
            """;

    private static final String TOO_LITTLE = """
            select concat_ws(', ',
                       case when not has_database_privilege(current_database(), 'temporary')
                            then 'oprette midlertidige tabeller' end,
                       (select 'læse og skrive i ' || case when count(*) <= 3 then string_agg(c.relname, ', ')
                                                                else count(*) || ' tabeller' end
                          from pg_class c
                         where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'p')
                           and c.relname <> 'flyway_schema_history'
                           and not (has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
                                    and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete')
                                    and has_table_privilege(c.oid, 'truncate'))),
                       (select 'tælle med ' || case when count(*) <= 3 then string_agg(c.relname, ', ')
                                                                else count(*) || ' tællere' end
                          from pg_sequence s
                          join pg_class c on c.oid = s.seqrelid
                         where c.relnamespace = to_regnamespace(current_schema())
                           and not has_sequence_privilege(s.seqrelid, 'usage')))
            """;

    private static final String READER_TOO_MUCH = """
            select case when count(*) <= 3 then coalesce(string_agg(c.relname, ', '), '') else count(*) || ' tabeller' end
              from pg_class c
              join pg_roles r on r.rolname = 'personaletal_reader'
             where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'p')
               and has_table_privilege(r.oid, c.oid, 'select')
            """;

    private static final String REMEDY = "Kør jobs/database/roller.sql som serverens administrator";

    private RightsCheck() {}

    /** @param tablesToMake whether the next run has tables to make or change */
    static Check of(Connection connection, boolean tablesToMake) throws SQLException {
        String user = "brugeren " + ask(connection, "select current_user");
        String missing = ask(connection, TOO_LITTLE);
        if (!missing.isEmpty()) {
            return Check.databaseFault(ABOUT, user + " må ikke " + missing, REMEDY + ".");
        }
        String excess = ask(connection, TOO_MUCH);
        if (!excess.isEmpty()) {
            return Check.note(
                    ABOUT,
                    user + " har mere, end natten bruger: " + excess,
                    REMEDY + ", og lad natten være personaletal.");
        }
        String read = ask(connection, READER_TOO_MUCH);
        if (!read.isEmpty()) {
            return Check.note(ABOUT, "brugeren personaletal_reader kan læse om personer: " + read, REMEDY + " igen.");
        }
        return tablesToMake
                ? Check.databaseFault(
                        ABOUT,
                        user + " må ikke lave om på tabellerne, og det skal der",
                        "Kør ./personaletal status en gang som personaletal_owner (jobs/runbooks/opgrader.md).")
                : Check.ok(ABOUT, user + " må det, natten gør, og ikke mere");
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
