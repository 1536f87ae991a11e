/** What the sick leave chapter says under its tables. */
@NullMarked
package dk.personaletal.reports.chapters.sickleave;

import org.jspecify.annotations.NullMarked;
