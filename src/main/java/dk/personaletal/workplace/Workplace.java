package dk.personaletal.workplace;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.delivery.DeliveryRegister;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.history.CalendarTable;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with its schema up to date, and the tools to work in it. */
public final class Workplace implements AutoCloseable {
    /** Ahead of the surroundings' own, so that every machine works alike. */
    private static final Map<String, Object> SETTINGS = Map.of(
            // Flyway owns every table, Spring Batch's own included
            "spring.batch.jdbc.initialize-schema", "never",
            // one run at a time is guaranteed by our lock, so the stricter default would only give false conflicts
            "spring.batch.jdbc.isolation-level-for-create", "read_committed",
            // what others keep in the same schema is no reason not to make our tables, all of them
            "spring.flyway.baseline-on-migrate", true,
            "spring.flyway.baseline-version", "0",
            // tables that a newer program has changed are refused, as the doctor does
            "spring.flyway.ignore-migration-patterns", "*:pending");

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
     * @throws DatabaseMisconfigured when it isn't one to make our tables in
     * @throws DatabaseDiskFull when there's no room for it
     */
    public static Workplace open(Supplier<DatabaseAddress> address, Lifeline lifeline) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("personaletal", SETTINGS));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(WorkplaceConfiguration.class);
        context.registerBean(DatabaseAddress.class, address::get);
        context.registerBean(Lifeline.class, () -> lifeline);
        context.refresh();
        try {
            // asked for here, so that what goes wrong comes as it is and not from inside Spring
            Objects.requireNonNull(address.get());
            Workplace workplace = new Workplace(context);
            workplace.transaction().executeWithoutResult(status -> CalendarTable.fillWhenEmpty(workplace.template()));
            return workplace;
        } catch (RuntimeException e) {
            context.close();
            throw OpeningTrouble.of(e, address);
        }
    }

    public JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    public JdbcTemplate template() {
        return context.getBean(JdbcTemplate.class);
    }

    public DeliveryRegister deliveries() {
        return context.getBean(DeliveryRegister.class);
    }

    public FindingStore findings() {
        return context.getBean(FindingStore.class);
    }

    public Clock clock() {
        return context.getBean(Clock.class);
    }

    public TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    public JobRepository jobRepository() {
        return context.getBean(JobRepository.class);
    }

    JobOperator jobOperator() {
        return context.getBean(JobOperator.class);
    }

    /** The job's own beans, made of the workplace's and of what is to be done. */
    ConfigurableApplicationContext beansOf(JobOrder order) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.setParent(context);
        beans.getBeanFactory().registerSingleton("work", order.work());
        beans.register(order.configuration());
        beans.refresh();
        return beans;
    }

    /**
     * Returns when all that was committed is on disk. Commits themselves don't wait: a power cut takes the newest of
     * them back, rows and position together, and the next run does them again. Whoever tells the world calls this first.
     */
    public void makeDurable() {
        transaction().executeWithoutResult(status -> {
            template().execute("set local synchronous_commit = on");
            template().queryForObject("select pg_current_xact_id()::text", String.class);
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
