/** Sygefravær: own figures and those of others. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.sickleave;

import org.jspecify.annotations.NullMarked;
