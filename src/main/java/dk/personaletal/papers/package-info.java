/**
 * In: protected cells. Out: published papers, any number of reports and scopes; the job is in {@code PapersJob}. Computes
 * nothing.
 */
@NullMarked
package dk.personaletal.papers;

import org.jspecify.annotations.NullMarked;
