/**
 * Where the PostgreSQL is: a server of our own under the data folder, or any other by its address.
 * In: a folder. Out: an address to connect to. Knows nothing of what the database holds.
 */
@NullMarked
package dk.personaletal.database;

import org.jspecify.annotations.NullMarked;
