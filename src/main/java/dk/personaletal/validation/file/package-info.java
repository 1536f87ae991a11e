/** In: a file and what the register knows of it. Out: findings about the file: R0xx. */
@NullMarked
package dk.personaletal.validation.file;

import org.jspecify.annotations.NullMarked;
