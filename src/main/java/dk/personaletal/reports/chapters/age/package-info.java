/** Aldersfordeling: how old the staff is and how that has shifted. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.age;

import org.jspecify.annotations.NullMarked;
