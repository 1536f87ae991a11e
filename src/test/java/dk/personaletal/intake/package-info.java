/** What is let in, and what is waited for. */
@NullMarked
package dk.personaletal.intake;

import org.jspecify.annotations.NullMarked;
