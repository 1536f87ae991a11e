/** Helpers that tests of several packages share. */
@NullMarked
package dk.personaletal._support;

import org.jspecify.annotations.NullMarked;
