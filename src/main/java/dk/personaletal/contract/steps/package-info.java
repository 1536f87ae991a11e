/**
 * In: what a contract says of a source's files and of the steps from its columns to ours. Out: the same, checked. Runs
 * nothing.
 */
@NullMarked
package dk.personaletal.contract.steps;

import org.jspecify.annotations.NullMarked;
