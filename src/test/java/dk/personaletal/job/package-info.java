/** Whole reports, for tests of what stands in them: deliveries or cells in, document and files out. */
@NullMarked
package dk.personaletal.job;

import org.jspecify.annotations.NullMarked;
