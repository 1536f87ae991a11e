package dk.personaletal.staging;

import dk.personaletal.contract.Contracts;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.shared.Pseudonyms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes all payroll extracts of a folder into an empty database and prints how fast: URL, folder. */
final class TakeInMain {
    private TakeInMain() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        var source = new SingleConnectionDataSource(args[0], true);
        Flyway.configure()
                .dataSource(args[0], null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<StagingTask> tasks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("loen"))
                    .sorted()
                    .toList()) {
                long id = Objects.requireNonNull(
                        jdbc.queryForObject("""
                        insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256, byte_count, registered_at)
                        values (173, 'loen', 'standard', ?, 'inbox', '', 0, now()) returning delivery_id
                        """, Long.class, file.getFileName().toString()));
                tasks.add(Reading.task(id, DeliveryKind.LOEN, "standard", file, ""));
            }
        }
        Pseudonyms pseudonyms = Pseudonyms.forOnce();
        StagingRules rules = new StagingRules(Reading::finding, Reading::noChecks);
        StagingReader reader = new StagingReader(new Staging(Contracts.load(null), pseudonyms, rules), tasks);
        BlockStore store = new BlockStore(jdbc, new FindingStore(JdbcClient.create(jdbc)));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        System.out.printf("start-up %.2f s%n", (System.nanoTime() - start) / 1e9);
        start = System.nanoTime();
        long rows = 0;
        ExecutionContext position = new ExecutionContext();
        reader.open(position);
        for (Block block = reader.read(); block != null; block = reader.read()) {
            Block one = block;
            transaction.executeWithoutResult(status -> store.write(one));
            rows += block.rowsKept();
        }
        reader.close();
        System.out.printf("%d rows in %.2f s%n", rows, (System.nanoTime() - start) / 1e9);
        source.destroy();
    }
}
