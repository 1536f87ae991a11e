/** Personaleomsætning: who came, who went, and where. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.turnover;

import org.jspecify.annotations.NullMarked;
