/**
 * What keeps the night safe and alive: the lock. In: the address of the database. Knows no stage of the work.
 */
@NullMarked
package dk.personaletal.operations;

import org.jspecify.annotations.NullMarked;
