package dk.personaletal.papers;

import dk.personaletal.workplace.StepsAbreast;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * From protected cells to published papers: an item is a paper. As many are drawn side by side as there are
 * processors, and then published one by one. What was out before a night was killed isn't among the items of the next.
 */
@Configuration(proxyBeanMethods = false)
class PapersJob {
    private final JobRepository repository;
    private final PapersWork work;

    PapersJob(JobRepository repository, PapersWork work) {
        this.repository = repository;
        this.work = work;
    }

    @Bean
    Job papers(Step publish) {
        return new JobBuilder("papers", repository).start(publish).build();
    }

    @Bean
    Step publish() {
        return new StepBuilder("publish", repository)
                .<Draft, Drawn>chunk(StepsAbreast.atATime())
                // a paper takes seconds to draw, and holds no row meanwhile; each is published in a transaction of its
                // own
                .transactionManager(new ResourcelessTransactionManager())
                .reader(work.reader())
                .processor(work.drawing())
                .writer(work.publishing())
                .taskExecutor(StepsAbreast.threads("draw"))
                // what is done is told by the register alone
                .allowStartIfComplete(true)
                .build();
    }
}
