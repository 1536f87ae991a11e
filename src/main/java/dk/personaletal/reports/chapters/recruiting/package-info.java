/** Rekruttering: postings, candidates and days to a filled post. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.recruiting;

import org.jspecify.annotations.NullMarked;
