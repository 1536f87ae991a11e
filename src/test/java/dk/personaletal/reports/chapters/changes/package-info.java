/** What a version tells of the one before it. */
@NullMarked
package dk.personaletal.reports.chapters.changes;

import org.jspecify.annotations.NullMarked;
