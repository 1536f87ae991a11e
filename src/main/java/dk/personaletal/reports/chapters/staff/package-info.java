/** Personaleforbrug: how many work, how much, and who leads them. Publishable cells and texts in, blocks out; knows nothing of how they are drawn. */
@NullMarked
package dk.personaletal.reports.chapters.staff;

import org.jspecify.annotations.NullMarked;
