/** What the doctor says of a real server. */
@NullMarked
package dk.personaletal.doctor;

import org.jspecify.annotations.NullMarked;
