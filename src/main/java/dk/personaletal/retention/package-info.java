/**
 * What must not be kept longer, and when it goes: rows about persons, findings, figures of superseded papers, accounts of
 * old runs. What is published stays.
 */
@NullMarked
package dk.personaletal.retention;

import org.jspecify.annotations.NullMarked;
