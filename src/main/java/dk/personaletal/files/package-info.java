/**
 * In: bytes and where they belong. Out: files and whole folders that are never seen half, in folders where others may
 * write too. Knows the JDK only.
 */
@NullMarked
package dk.personaletal.files;

import org.jspecify.annotations.NullMarked;
