/**
 * In: files. Out: their rows and a verdict on each, or why not. The job that reads is in {@code IntakeJob}. Knows nothing
 * of figures.
 */
@NullMarked
package dk.personaletal.intake;

import org.jspecify.annotations.NullMarked;
