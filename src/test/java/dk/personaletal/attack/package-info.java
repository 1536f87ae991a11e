/**
 * Somebody who reads everything that's published, and works out what is withheld. Knows the words of headings, row
 * labels and definition pages, and nothing of how the product protects.
 */
@NullMarked
package dk.personaletal.attack;

import org.jspecify.annotations.NullMarked;
