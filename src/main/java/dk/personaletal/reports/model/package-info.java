/** What a report says, free of how it is drawn: chapters of blocks. Immutable. */
@NullMarked
package dk.personaletal.reports.model;

import org.jspecify.annotations.NullMarked;
