/** Løn: what a full-time month is paid, and how that has moved. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.pay;

import org.jspecify.annotations.NullMarked;
