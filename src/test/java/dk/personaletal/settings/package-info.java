/** Configuration as operations write it. */
@NullMarked
package dk.personaletal.settings;

import org.jspecify.annotations.NullMarked;
