/**
 * In: two versions of a report. Out: the cells that differ, and the chapter that tells of them. Knows nothing of
 * deliveries but the sentences that it is given.
 */
@NullMarked
package dk.personaletal.reports.chapters.changes;

import org.jspecify.annotations.NullMarked;
