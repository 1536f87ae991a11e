/**
 * In: a report's finished files. Out: the same files where readers look, all or none of them, and a manifest.
 * Nothing published is overwritten. Knows nothing of what the files say.
 */
@NullMarked
package dk.personaletal.publication;

import org.jspecify.annotations.NullMarked;
