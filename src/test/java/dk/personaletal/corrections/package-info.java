/** Whom a correction concerns, figure by figure. */
@NullMarked
package dk.personaletal.corrections;

import org.jspecify.annotations.NullMarked;
