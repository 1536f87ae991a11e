/** What papers are made of, and that one touches no other. */
@NullMarked
package dk.personaletal.papers;

import org.jspecify.annotations.NullMarked;
