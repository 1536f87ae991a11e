package dk.personaletal.figures;

import dk.personaletal.history.KeptYears;
import dk.personaletal.workplace.StepsAbreast;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** From a snapshot to cells that may be shown: compute, protect. Each step is idempotent and one transaction. */
@Configuration(proxyBeanMethods = false)
class FiguresJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final FiguresWork work;

    FiguresJob(JobRepository repository, PlatformTransactionManager transactions, FiguresWork work) {
        this.repository = repository;
        this.transactions = transactions;
        this.work = work;
    }

    @Bean
    Job figures(Flow prepare, Flow compute, Step protect) {
        JobBuilder job = new JobBuilder("figures", repository);
        return work.isComputed()
                ? job.start(protect).build()
                : job.start(prepare).next(compute).next(protect).end().build();
    }

    /** What several indicators read, made first, so that none waits for another's transaction. */
    @Bean
    Flow prepare() {
        List<Step> steps = Arrays.stream(KeptYears.values())
                .map(kept -> step("prepare-" + kept.name().toLowerCase(Locale.ROOT), () -> work.prepare(kept)))
                .toList();
        return StepsAbreast.flow("prepare", steps);
    }

    /** The indicators lean on nothing of each other, so they run side by side, each in its own transaction. */
    @Bean
    Flow compute() {
        List<Step> steps = work.indicators().stream()
                .map(indicator -> step("compute-" + indicator.name(), () -> work.compute(indicator)))
                .toList();
        return StepsAbreast.flow("compute", steps);
    }

    @Bean
    Step protect() {
        return step("protect", work::protect);
    }

    private Step step(String name, Runnable task) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            task.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
