/** What the employees answered in the newest survey. In: delivered answers, headcounts. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.survey;

import org.jspecify.annotations.NullMarked;
