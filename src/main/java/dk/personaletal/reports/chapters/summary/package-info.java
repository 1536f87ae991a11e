/** Sammenfatning: the key figures, what they say, and the targets. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.summary;

import org.jspecify.annotations.NullMarked;
