/** Befolkningsudvikling: how many inhabitants there will be, by age. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.population;

import org.jspecify.annotations.NullMarked;
