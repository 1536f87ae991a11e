package dk.personaletal.workplace;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a job, or goes on with one that was killed. Only the holder of the municipality's lock may call. */
public final class JobStarter {
    private final Workplace workplace;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Recovery recovery;

    public JobStarter(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.operator = workplace.jobOperator();
        this.repository = workplace.jobRepository();
        this.recovery = new Recovery(workplace, municipality);
    }

    /**
     * Goes on where it was killed, or starts; does it once more when it has been done.
     *
     * @throws RuntimeException the step's own failure, when the job fails
     */
    public void run(JobOrder order) {
        recovery.endTheDead();
        try (ConfigurableApplicationContext beans = workplace.beansOf(order)) {
            run(beans.getBean(Job.class), order.identity());
        }
    }

    private void run(Job job, JobParameters identity) {
        long attempt = 1;
        while (isCompleted(job, numbered(identity, attempt))) {
            attempt++;
        }
        JobParameters parameters = numbered(identity, attempt);
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            // killed between making the instance and its first execution; nothing could start it again
            repository.deleteJobInstance(instance);
        }
        JobExecution execution = start(job, parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
    }

    private static JobParameters numbered(JobParameters identity, long attempt) {
        return new JobParametersBuilder(identity).addLong("attempt", attempt).toJobParameters();
    }

    private boolean isCompleted(Job job, JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(job.getName(), parameters);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private JobExecution start(Job job, JobParameters parameters) {
        try {
            return operator.start(job, parameters);
        } catch (org.springframework.batch.core.job.JobExecutionException e) {
            throw new IllegalStateException("Spring Batch would not start " + job.getName(), e);
        }
    }

    /** One of the failures, and the others beside it: only one of them may tell what it was about. */
    private static RuntimeException failure(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        RuntimeException told = failures.stream()
                .filter(RuntimeException.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() ->
                        new IllegalStateException(execution.getJobInstance().getJobName() + " ended as "
                                + execution.getExitStatus().getExitCode()));
        failures.stream().filter(other -> !other.equals(told)).forEach(told::addSuppressed);
        return told;
    }
}
