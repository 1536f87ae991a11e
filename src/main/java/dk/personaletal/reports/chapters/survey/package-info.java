/** Trivsel og social kapital: what the employees answered. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.survey;

import org.jspecify.annotations.NullMarked;
