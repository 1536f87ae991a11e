/** Descriptors as they are written, and with a fault. */
@NullMarked
package dk.personaletal.descriptor;

import org.jspecify.annotations.NullMarked;
