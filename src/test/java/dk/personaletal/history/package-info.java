/** What was known when, and the calendar that SQL reads. */
@NullMarked
package dk.personaletal.history;

import org.jspecify.annotations.NullMarked;
