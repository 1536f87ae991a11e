package dk.personaletal.workplace;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseFitness;
import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.delivery.DeliveryRegister;
import dk.personaletal.delivery.FindingStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Spring provides, and no more than a short-lived process needs: the database, Batch's repository in it, the clock. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class WorkplaceConfiguration {
    @Bean
    DataSource dataSource(DatabaseAddress address, Lifeline lifeline) {
        return lifeline.carrying(Connections.pool(address));
    }

    /** Nothing is made in a database that isn't fit for it. */
    @Bean
    FlywayMigrationStrategy migration(DataSource database) {
        return flyway -> {
            try (Connection connection = database.getConnection()) {
                DatabaseFitness.findFault(connection).ifPresent(fault -> {
                    throw new DatabaseMisconfigured(
                            "Databasen kan ikke bruges: " + fault.what() + ". " + fault.remedy());
                });
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("asked whether it is fit", e);
            }
            migrate(flyway);
        };
    }

    /**
     * Two programs may find an empty database at once. The one that comes second finds, where it would begin the history
     * of the tables, that the other has begun it; asked again, it waits for the other and has nothing left to do.
     */
    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (e.getCause() != null) {
                throw e;
            }
            flyway.migrate();
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DeliveryRegister deliveryRegister(JdbcClient database, Clock clock) {
        return new DeliveryRegister(database, clock);
    }

    @Bean
    FindingStore findingStore(JdbcClient database) {
        return new FindingStore(database);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
