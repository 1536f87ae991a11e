package dk.personaletal.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;

/** A job whose inputs are its identity; doing the same again takes another attempt. */
interface IdentifiedJob {
    Job job();

    /** @param attempt from 1 */
    JobParameters parameters(long attempt);
}
