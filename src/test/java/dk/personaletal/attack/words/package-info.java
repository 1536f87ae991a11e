/** What a printed cell says, by the words of its heading, its row and the definition pages. */
@NullMarked
package dk.personaletal.attack.words;

import org.jspecify.annotations.NullMarked;
