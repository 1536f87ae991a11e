/** Targets as the summary prints them. */
@NullMarked
package dk.personaletal.reports.chapters.summary;

import org.jspecify.annotations.NullMarked;
