/**
 * In: a file that people write in YAML. Out: its nodes with their lines, or one Danish sentence about what is wrong with it.
 * Knows nothing of what the file is about.
 */
@NullMarked
package dk.personaletal.yaml;

import org.jspecify.annotations.NullMarked;
