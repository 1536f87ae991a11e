package dk.personaletal.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts a job, or goes on with one that was killed. Only the holder of the night's lock may call: it knows that
 * every execution marked as running is dead.
 */
final class JobStarter {
    private final JobOperator operator;
    private final JobRepository repository;

    JobStarter(Workplace workplace) {
        this.operator = workplace.jobOperator();
        this.repository = workplace.jobRepository();
    }

    /** Ends what a killed run left marked as running; what was left undone is started again by {@link #run}. */
    void endTheDead() {
        repository.getJobNames().forEach(this::recover);
    }

    /** Whether exactly this has been done. */
    boolean isCompleted(IdentifiedJob job) {
        return isCompleted(job.job(), job.parameters(1));
    }

    /**
     * Goes on where it was killed, or starts; does it once more when it has been done.
     *
     * @throws RuntimeException the step's own failure, when the job fails
     */
    void run(IdentifiedJob identified) {
        Job job = identified.job();
        recover(job.getName());
        long attempt = 1;
        while (isCompleted(job, identified.parameters(attempt))) {
            attempt++;
        }
        JobParameters parameters = identified.parameters(attempt);
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

    private void recover(String jobName) {
        for (JobExecution dead : repository.findRunningJobExecutions(jobName)) {
            operator.recover(dead);
        }
    }

    private static RuntimeException failure(JobExecution execution) {
        Throwable cause =
                execution.getAllFailureExceptions().stream().findFirst().orElse(null);
        return cause instanceof RuntimeException own
                ? own
                : new IllegalStateException(
                        execution.getJobInstance().getJobName() + " ended as "
                                + execution.getExitStatus().getExitCode(),
                        cause);
    }
}
