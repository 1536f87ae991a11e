/** What sentences may say, over many invented municipalities. */
@NullMarked
package dk.personaletal.reports.writing;

import org.jspecify.annotations.NullMarked;
