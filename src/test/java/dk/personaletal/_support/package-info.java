/** What the tests of several packages share: a real PostgreSQL. */
@NullMarked
package dk.personaletal._support;

import org.jspecify.annotations.NullMarked;
