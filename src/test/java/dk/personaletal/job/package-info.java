@NullMarked
package dk.personaletal.job;

import org.jspecify.annotations.NullMarked;
