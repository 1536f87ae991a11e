/** What the process says to whoever started it. */
@NullMarked
package dk.personaletal.cli;

import org.jspecify.annotations.NullMarked;
