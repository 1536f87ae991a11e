/**
 * In: files in an inbox. Out: registered deliveries with their state in tables, and findings about them.
 * A file is known by its SHA-256; knows nothing of what the rows mean.
 */
@NullMarked
package dk.personaletal.delivery;

import org.jspecify.annotations.NullMarked;
