/** The database as all work in it has it. */
@NullMarked
package dk.personaletal.workplace;

import org.jspecify.annotations.NullMarked;
