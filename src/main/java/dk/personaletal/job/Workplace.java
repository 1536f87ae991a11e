package dk.personaletal.job;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.delivery.DeliveryRegister;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.history.CalendarTable;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with its schema up to date, and the tools to work in it. */
public final class Workplace implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Workplace(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Connects, migrates the schema and fills the calendar. */
    public static Workplace open(DatabaseAddress address) {
        return open(() -> address, new Lifeline());
    }

    /**
     * The same for an address that may take a while: it's asked for when all else is ready.
     *
     * @param lifeline cut, it breaks every connection at once, also those that open the workplace
     * @throws DatabaseUnavailable when the database can't be reached or its schema not be brought up to date
     * @throws DatabaseDiskFull when there's no room for it
     */
    public static Workplace open(Supplier<DatabaseAddress> address, Lifeline lifeline) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(NightConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) fresh -> {
                    fresh.registerBean(DatabaseAddress.class, address::get);
                    fresh.registerBean(Lifeline.class, () -> lifeline);
                })
                .run();
        try {
            // asked for here, so that what goes wrong comes as it is and not from inside Spring
            Objects.requireNonNull(address.get());
            Workplace workplace = new Workplace(context);
            workplace.transaction().executeWithoutResult(status -> CalendarTable.fillWhenEmpty(workplace.template()));
            return workplace;
        } catch (RuntimeException e) {
            context.close();
            if (isDiskFull(e)) {
                throw new DatabaseDiskFull(DatabaseDiskFull.MESSAGE, e);
            }
            if (isDatabaseTrouble(e)) {
                throw new DatabaseUnavailable(
                        "Databasen kan ikke bruges: " + rootMessage(e)
                                + ". Kontrollér adresse, bruger og rettigheder (se README).",
                        e);
            }
            throw e;
        }
    }

    public JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    JdbcTemplate template() {
        return context.getBean(JdbcTemplate.class);
    }

    public DeliveryRegister deliveries() {
        return context.getBean(DeliveryRegister.class);
    }

    FindingStore findings() {
        return context.getBean(FindingStore.class);
    }

    Clock clock() {
        return context.getBean(Clock.class);
    }

    TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    PlatformTransactionManager transactions() {
        return context.getBean(PlatformTransactionManager.class);
    }

    JobRepository jobRepository() {
        return context.getBean(JobRepository.class);
    }

    JobOperator jobOperator() {
        return context.getBean(JobOperator.class);
    }

    /**
     * Returns when all that was committed is on disk. Commits themselves don't wait: a power cut takes the newest of
     * them back, rows and position together, and the next run does them again. Whoever tells the world calls this first.
     */
    void makeDurable() {
        transaction().executeWithoutResult(status -> {
            template().execute("set local synchronous_commit = on");
            template().queryForObject("select pg_current_xact_id()::text", String.class);
        });
    }

    @Override
    public void close() {
        context.close();
    }

    private static boolean isDiskFull(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DatabaseDiskFull.isSaidBy(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatabaseTrouble(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof FlywayException) {
                return true;
            }
        }
        return false;
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("ukendt årsag");
    }
}
