/**
 * The night, in reading order: take in, compute, protect, report. One class a job, its steps in order; the only
 * room that wires the stages together and the only one with Spring Batch beside staging's reader and writer.
 */
@NullMarked
package dk.personaletal.job;

import org.jspecify.annotations.NullMarked;
