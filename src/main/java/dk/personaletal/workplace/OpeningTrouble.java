package dk.personaletal.workplace;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.database.DatabaseUnavailable;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** What kept the workplace from being opened, said to the operator. */
final class OpeningTrouble {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** A table, an index or a type, a function, a column that is there already. */
    private static final Set<String> THERE_ALREADY = Set.of("42P07", "42710", "42723", "42701");

    private OpeningTrouble() {}

    static RuntimeException of(RuntimeException e, Supplier<DatabaseAddress> address) {
        Optional<DatabaseMisconfigured> misconfigured = find(e, DatabaseMisconfigured.class);
        if (misconfigured.isPresent()) {
            return misconfigured.get();
        }
        if (find(e, FlywayValidateException.class).isPresent()) {
            return new DatabaseMisconfigured(
                    "Databasens tabeller svarer ikke til programmets version. Brug den version, der sidst kørte, eller"
                            + " læg kopien tilbage (jobs/runbooks/opgrader.md).",
                    e);
        }
        Optional<SQLException> sql = find(e, SQLException.class);
        if (sql.isPresent()) {
            return ofDatabase(sql.get(), e, address);
        }
        return find(e, FlywayException.class).isPresent()
                ? new DatabaseUnavailable(
                        "Databasens tabeller kan ikke bringes ajour lige nu. Se, om en anden kørsel er ved det, og kør"
                                + " igen.",
                        e)
                : e;
    }

    private static RuntimeException ofDatabase(
            SQLException sql, RuntimeException e, Supplier<DatabaseAddress> address) {
        if (DatabaseDiskFull.isSaidBy(sql)) {
            return new DatabaseDiskFull(DatabaseDiskFull.MESSAGE, e);
        }
        String state = String.valueOf(sql.getSQLState());
        boolean inTables = find(e, FlywayException.class).isPresent();
        if (state.equals(INSUFFICIENT_PRIVILEGE) && inTables) {
            return new DatabaseUnavailable(
                    "Brugeren af databasen må ikke det, der skal til. Kør som personaletal; skal tabellerne laves om, så"
                            + " kør ./personaletal status en gang som tabellernes ejer, personaletal_owner (se"
                            + " jobs/runbooks/opgrader.md).",
                    e);
        }
        if (THERE_ALREADY.contains(state) && inTables) {
            return new DatabaseMisconfigured(
                    "Databasens skema rummer allerede noget andet med et navn, som programmet bruger. Giv programmet en"
                            + " database for sig selv (jobs/runbooks/flyt-til-rigtig-postgresql.md).",
                    e);
        }
        return new DatabaseUnavailable(DatabaseMeaning.get(sql).line(address.get()), e);
    }

    private static <T extends Throwable> Optional<T> find(Throwable e, Class<T> kind) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
