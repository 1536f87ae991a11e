package dk.personaletal.workplace;

import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * A job to do.
 *
 * @param configuration where its {@code Job} and steps are made, of the workplace's beans and the work
 * @param work what is to be done, a bean beside the workplace's own
 * @param identity the inputs: the same again are the same job
 */
public record JobOrder(Class<?> configuration, Object work, JobParameters identity) {}
