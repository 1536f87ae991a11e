/** One chapter a class: publishable cells and texts in, blocks out. Reusable in several reports. */
@NullMarked
package dk.personaletal.reports.chapters;

import org.jspecify.annotations.NullMarked;
