@NullMarked
package dk.personaletal.aftermath;

import org.jspecify.annotations.NullMarked;
