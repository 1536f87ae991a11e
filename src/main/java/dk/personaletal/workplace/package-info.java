/**
 * An open database with its schema up to date, and Spring Batch in it: starts jobs, and ends what killed runs left.
 * In: an address. Out: the tools of all who work in it. Knows nothing of what the jobs do.
 */
@NullMarked
package dk.personaletal.workplace;

import org.jspecify.annotations.NullMarked;
