/**
 * In: settings, folders and the database's address. Out: what is well and what isn't, in Danish, with what to do.
 * Changes nothing.
 */
@NullMarked
package dk.personaletal.doctor;

import org.jspecify.annotations.NullMarked;
