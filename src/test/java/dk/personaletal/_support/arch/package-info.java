/** In: compiled classes. Out: rules of who may import whom, in words. Knows nothing of what the classes do. */
@NullMarked
package dk.personaletal._support.arch;

import org.jspecify.annotations.NullMarked;
