/** In: folders as readers get them. Out: cells as they're printed. */
@NullMarked
package dk.personaletal.attack.published;

import org.jspecify.annotations.NullMarked;
