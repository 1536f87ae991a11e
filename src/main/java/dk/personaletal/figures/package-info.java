/**
 * In: what was known of a period. Out: protected cells, once for each snapshot and edition; the job is in
 * {@code FiguresJob}. Knows nothing of papers.
 */
@NullMarked
package dk.personaletal.figures;

import org.jspecify.annotations.NullMarked;
