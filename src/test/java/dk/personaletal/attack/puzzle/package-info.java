/** Unknown numbers, what is known of them, and the least and the most that each can be. */
@NullMarked
package dk.personaletal.attack.puzzle;

import org.jspecify.annotations.NullMarked;
