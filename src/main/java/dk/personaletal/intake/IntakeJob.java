package dk.personaletal.intake;

import dk.personaletal.staging.StagingReader;
import dk.personaletal.workplace.JobOrder;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes in a set of registered deliveries, block by block; the commit with a delivery's last rows carries its
 * verdict too. The next blocks are parsed meanwhile, on threads of their own. Which deliveries go together is kept
 * with them, and so is how many of their lines are in, so a killed night goes on at the very row.
 */
@Configuration(proxyBeanMethods = false)
class IntakeJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final IntakeWork work;

    IntakeJob(JobRepository repository, PlatformTransactionManager transactions, IntakeWork work) {
        this.repository = repository;
        this.transactions = transactions;
        this.work = work;
    }

    /** @param intakeId of the deliveries that go together */
    static JobOrder of(int municipality, long intakeId, IntakeWork work) {
        return new JobOrder(
                IntakeJob.class,
                work,
                new JobParametersBuilder()
                        .addLong("municipality", (long) municipality)
                        .addLong("intake", intakeId)
                        .toJobParameters());
    }

    @Bean
    Job intake(Step takeIn) {
        return new JobBuilder("intake", repository).start(takeIn).build();
    }

    @Bean
    Step takeIn() {
        StagingReader blocks = work.blocks();
        TakeIn takeIn = work.takeIn(blocks);
        return new StepBuilder("take-in", repository)
                .tasklet(takeIn, transactions).stream(blocks)
                        .listener(takeIn)
                        // what is done is told by the deliveries alone
                        .allowStartIfComplete(true)
                        .build();
    }
}
