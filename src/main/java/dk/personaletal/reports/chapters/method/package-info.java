/** Metode og forbehold: how the figures were made and from what. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.method;

import org.jspecify.annotations.NullMarked;
