package dk.personaletal.workplace;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.SessionSettings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How the tables stand to the program; only looked at.
 *
 * @param applied version of the newest migration that has run; empty in a new database
 * @param pending migrations that the next run makes
 * @param broken whether what has run isn't what this program brings
 */
public record SchemaState(String applied, int pending, boolean broken) {
    public static SchemaState of(DatabaseAddress address) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(new DriverManagerDataSource(address.url(), address.properties("personaletal")))
                    .initSql(SessionSettings.NEWER)
                    .ignoreMigrationPatterns("*:pending")
                    .load();
            MigrationInfoService info = flyway.info();
            MigrationInfo current = info.current();
            return new SchemaState(
                    current == null ? "" : String.valueOf(current.getVersion()),
                    info.pending().length,
                    !flyway.validateWithResult().validationSuccessful);
        } catch (FlywayException e) {
            return new SchemaState("", 0, true);
        }
    }
}
