package dk.personaletal.intake;

import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.KeyProblem;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.workplace.Workplace;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The key that a municipality's rows are under. Rows under another key would never meet them, and every person would
 * seem to have left and a new one come.
 *
 * @param rows whether there are any
 * @param id of their key; null when there are none, or when they were taken in before ids were kept
 */
public record DataKey(boolean rows, @Nullable String id) {
    private static final String REMEDY = "Hent den rigtige nøgle fra sikkerhedskopien, eller giv adgang til den"
            + " (jobs/runbooks/gendan-fra-backup.md). Rækker under en ny nøgle mødes ikke med de gamle.";

    /** In any database, also one without our tables. @throws SQLException when it can't be asked */
    public static DataKey of(Connection connection, int municipality) throws SQLException {
        try {
            return of(JdbcClient.create(new SingleConnectionDataSource(connection, true)), municipality);
        } catch (DataAccessException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    public static DataKey of(JdbcClient database, int municipality) {
        boolean rows = stands("delivery", database)
                && database.sql("select exists (select from delivery where municipality = :m and rows_kept > 0)")
                        .param("m", municipality)
                        .query(Boolean.class)
                        .single();
        String id = rows && stands("pseudonym_key", database)
                ? database.sql("select key_id from pseudonym_key where municipality = :m")
                        .param("m", municipality)
                        .query(String.class)
                        .optional()
                        .orElse(null)
                : null;
        return new DataKey(rows, id);
    }

    /**
     * To take in with: made when there is none and nothing needs one, and bound to the rows that come.
     *
     * @throws KeyProblem when it isn't the one that the rows are under
     */
    static Pseudonyms bind(Workplace workplace, int municipality, KeyFile file) {
        DataKey needed = of(workplace.database(), municipality);
        if (needed.mayBeMade(file)) {
            file.make();
        }
        Pseudonyms key = needed.read(file);
        workplace.transaction().executeWithoutResult(status -> workplace
                .database()
                .sql("""
                        insert into pseudonym_key (municipality, key_id, bound_at) values (:municipality, :id, :now)
                        on conflict (municipality) do update set key_id = excluded.key_id, bound_at = excluded.bound_at
                        where pseudonym_key.key_id <> excluded.key_id
                        """)
                .param("municipality", municipality)
                .param("id", key.keyId())
                .param("now", Timestamp.from(workplace.clock().instant()))
                .update());
        return key;
    }

    /** For whoever changes something in other ways. @throws KeyProblem as for {@link #bind}, when there are rows */
    public static void require(Workplace workplace, int municipality, KeyFile file) {
        DataKey needed = of(workplace.database(), municipality);
        if (needed.rows()) {
            needed.read(file);
        }
    }

    /** To judge by: nothing is made and nothing bound. @throws KeyProblem as for {@link #bind} */
    static Pseudonyms look(Workplace workplace, int municipality, KeyFile file) {
        DataKey needed = of(workplace.database(), municipality);
        return needed.mayBeMade(file) ? Pseudonyms.forOnce() : needed.read(file);
    }

    /** Whether the next intake makes a new key there. */
    public boolean mayBeMade(KeyFile file) {
        return !rows && !file.named() && file.isMissing();
    }

    /** The key in the file. @throws KeyProblem when there is none, or not the one that the rows are under */
    public Pseudonyms read(KeyFile file) {
        Pseudonyms key;
        try {
            key = file.read();
        } catch (KeyProblem problem) {
            throw rows ? missing(problem.meaning()) : problem;
        }
        if (id != null && !id.equals(key.keyId())) {
            throw missing("nøglefilen " + file.path() + " er en anden, med id " + key.keyId());
        }
        return key;
    }

    private KeyProblem missing(String why) {
        String which = id == null ? "nøglen, som databasens rækker er under," : "nøglen med id " + id;
        return new KeyProblem(which + " mangler: " + why, REMEDY);
    }

    private static boolean stands(String table, JdbcClient database) {
        return database.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
