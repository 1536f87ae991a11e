/**
 * In: confidential figures and their descriptors. Out: the numbers that they tell, each the size of a set of persons or events
 * or an amount that the set has together, and all that adds up among them. Equations follow from what the sets are said to be;
 * nobody writes them. One class a family of links. Knows nothing of thresholds, and nothing of what is withheld.
 */
@NullMarked
package dk.personaletal.disclosure.sets;

import org.jspecify.annotations.NullMarked;
