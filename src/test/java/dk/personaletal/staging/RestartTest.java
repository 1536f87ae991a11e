package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.FindingStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A night that fails at any commit and is started again leaves what an undisturbed one leaves. */
class RestartTest {
    private static final JdbcTemplate JDBC = StagingTestDatabase.JDBC;
    private static final int LINES = 13;

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(StagingTestDatabase.dataSource());
    private final FindingStore findings = new FindingStore(JdbcClient.create(JDBC));
    private final BlockStore store = new BlockStore(JDBC, findings);
    private JobRepository repository = repository();

    @BeforeEach
    void freshRepository() {
        repository = repository();
    }

    @Test
    void a_restart_goes_on_at_the_very_next_line() throws Exception {
        List<StagingTask> undisturbed = deliveries();
        int blocks = run(undisturbed, Integer.MAX_VALUE, 1);

        assertThat(blocks).isGreaterThan(5);
        for (int failAt = 1; failAt <= blocks; failAt++) {
            List<StagingTask> disturbed = deliveries();
            run(disturbed, failAt, 1);
            assertThat(contentOf(disturbed)).as("failed at block %d", failAt).isEqualTo(contentOf(undisturbed));
        }
    }

    @Test
    void two_failures_in_a_row_leave_nothing_double() throws Exception {
        List<StagingTask> undisturbed = deliveries();
        List<StagingTask> disturbed = deliveries();
        run(undisturbed, Integer.MAX_VALUE, 1);
        run(disturbed, 4, 2);

        assertThat(contentOf(disturbed)).isEqualTo(contentOf(undisturbed));
        assertThat(JDBC.queryForObject("select count(*) from batch_step_execution", Long.class))
                .isPositive();
    }

    /** Runs to the end, the writer failing at one block a number of times; gives the blocks written. */
    private int run(List<StagingTask> tasks, int failAt, int failures) throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger failuresLeft = new AtomicInteger(failures);
        Consumer<Block> failing = block -> {
            store.write(block);
            if (written.get() + 1 == failAt && failuresLeft.getAndDecrement() > 0) {
                throw new IllegalStateException("as planned");
            }
            written.incrementAndGet();
        };
        TaskExecutorJobOperator operator = operator();
        JobParameters parameters = new JobParametersBuilder()
                .addLong("first", tasks.get(0).scope().deliveryId())
                .toJobParameters();
        JobExecution execution = operator.start(job(tasks, failing), parameters);
        while (execution.getStatus() == BatchStatus.FAILED && failuresLeft.get() >= 0 && failAt < Integer.MAX_VALUE) {
            execution = operator.start(job(goingOn(tasks), failing), parameters);
        }
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        return written.get();
    }

    private Job job(List<StagingTask> tasks, Consumer<Block> into) {
        StagingRules rules = new StagingRules(Reading::finding, Reading::noChecks);
        Staging staging = new Staging(Reading.CONTRACTS, Reading.PSEUDONYMS, rules, 700);
        StagingReader blocks = new StagingReader(staging, tasks);
        Tasklet one = (contribution, context) -> {
            Block block = blocks.read();
            Optional.ofNullable(block).ifPresent(into);
            return RepeatStatus.continueIf(block != null);
        };
        Step step = new StepBuilder("staging", repository)
                .tasklet(one, transactions).stream(blocks).build();
        return new JobBuilder("night", repository).start(step).build();
    }

    /** As they stand in the register. */
    private static List<StagingTask> goingOn(List<StagingTask> tasks) {
        return tasks.stream()
                .map(task -> new StagingTask(
                        task.scope(), task.file(), task.sha256(), task.layout(), linesDone(task.scope())))
                .toList();
    }

    private static long linesDone(DeliveryScope delivery) {
        return Objects.requireNonNull(JDBC.queryForObject(
                "select rows_read from delivery where delivery_id = ?", Long.class, delivery.deliveryId()));
    }

    private TaskExecutorJobOperator operator() throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        return operator;
    }

    private static List<String> contentOf(List<StagingTask> tasks) {
        return tasks.stream()
                .flatMap(task -> contentOf(task.scope().deliveryId()).stream())
                .toList();
    }

    private static List<String> contentOf(long id) {
        List<String> content = new ArrayList<>(StagingTestDatabase.rows("payroll_row", id));
        content.addAll(JDBC.queryForList(
                "select rule || ' ' || line_no from finding where delivery_id = ? order by finding_no",
                String.class,
                id));
        content.addAll(JDBC.queryForList(
                "select rule || ' ' || findings from finding_count where delivery_id = ? order by rule",
                String.class,
                id));
        content.addAll(JDBC.queryForList(
                "select person::text from person_alias where delivery_id = ? order by 1", String.class, id));
        content.add(JDBC.queryForObject(
                "select rows_read || ' ' || rows_kept from delivery where delivery_id = ?", String.class, id));
        return content;
    }

    private static List<StagingTask> deliveries() {
        return List.of(delivery("2020-02"), delivery("2020-03"));
    }

    private static StagingTask delivery(String month) {
        StringBuilder text =
                new StringBuilder("Udtræksmåned;Kommunekode;Medarbejdernr;CPR;Ansættelsesnr;Aflønningsform;"
                        + "Beskæftigelsesgrad;Køn;Navn\n");
        for (int i = 0; i < LINES; i++) {
            String sex = i % 7 == 3 ? "X" : "K";
            text.append("%s;173;M%d;010270%04d;1;Månedsløn;1,0000;%s;\n".formatted(month, i, i, sex));
        }
        text.append("I alt;").append(LINES).append('\n');
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Path file = Reading.write(bytes);
        long id = StagingTestDatabase.register("loen", "loen_" + month + ".csv", Reading.sha256(bytes));
        return Reading.task(id, DeliveryKind.LOEN, "standard", file, Reading.sha256(bytes));
    }

    private JobRepository repository() {
        try {
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(StagingTestDatabase.dataSource());
            factory.setTransactionManager(transactions);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
