/**
 * In: tables that a municipality has published. Out: proof that deliveries behind such tables, taken through a real
 * night, come out as those very tables. Knows the product by its doors only: files in, files out.
 */
@NullMarked
package dk.personaletal.golden;

import org.jspecify.annotations.NullMarked;
