/** Postings, candidates and how long it takes to fill a post. In: delivered postings. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.recruiting;

import org.jspecify.annotations.NullMarked;
