/**
 * The proof that a whole report is right: its texts are read back and every number and every claim in them is held
 * against the cells. Knows the texts' keys and the figures' keys, and nothing of how chapters are written.
 */
@NullMarked
package dk.personaletal.proof;

import org.jspecify.annotations.NullMarked;
