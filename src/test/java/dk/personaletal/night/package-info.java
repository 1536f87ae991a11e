/** Whole nights: deliveries in, published files out, in this process and in child processes that may be killed. */
@NullMarked
package dk.personaletal.night;

import org.jspecify.annotations.NullMarked;
