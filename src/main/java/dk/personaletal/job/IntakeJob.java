package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.staging.Block;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingReader;
import dk.personaletal.staging.StagingTask;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;

/**
 * Takes in a set of registered deliveries, block by block; the commit with a delivery's last rows carries its
 * verdict too. The next blocks are parsed meanwhile, on threads of their own. Which deliveries go together is kept
 * with them, and so is how many of their lines are in, so a killed night goes on at the very row.
 */
final class IntakeJob implements IdentifiedJob {
    private final Workplace workplace;
    private final Staging staging;
    private final Consumer<Block> judge;
    private final int municipality;
    private final long intakeId;
    private final List<Delivery> deliveries;

    /**
     * @param judge sees each block when its rows are in, before they're committed
     * @param deliveries what is left of the intake, in the order to take them in and judge them
     */
    IntakeJob(
            Workplace workplace,
            Staging staging,
            Consumer<Block> judge,
            int municipality,
            long intakeId,
            List<Delivery> deliveries) {
        this.workplace = workplace;
        this.staging = staging;
        this.judge = judge;
        this.municipality = municipality;
        this.intakeId = intakeId;
        this.deliveries = List.copyOf(deliveries);
    }

    @Override
    public JobParameters parameters(long attempt) {
        return new JobParametersBuilder()
                .addLong("municipality", (long) municipality)
                .addLong("intake", intakeId)
                .addLong("attempt", attempt)
                .toJobParameters();
    }

    @Override
    public Job job() {
        return new JobBuilder("intake", workplace.jobRepository())
                .start(takeIn())
                .build();
    }

    private Step takeIn() {
        List<StagingTask> tasks = deliveries.stream()
                .map(delivery -> new StagingTask(
                        delivery.scope(),
                        delivery.sourcePath(),
                        delivery.sha256(),
                        delivery.layout(),
                        delivery.rowsRead()))
                .toList();
        StagingReader blocks = new StagingReader(staging, tasks);
        TakeIn takeIn = new TakeIn(blocks, new BlockStore(workplace.template(), workplace.findings()), judge);
        return new StepBuilder("take-in", workplace.jobRepository())
                .tasklet(takeIn, workplace.transactions()).stream(blocks)
                        .listener(takeIn)
                        // what is done is told by the deliveries alone
                        .allowStartIfComplete(true)
                        .build();
    }
}
