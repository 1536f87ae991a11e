/**
 * In: column contracts (YAML). Out: typed columns and how a header matches them.
 * Knows nothing of rows or tables.
 */
@NullMarked
package dk.personaletal.contract;

import org.jspecify.annotations.NullMarked;
