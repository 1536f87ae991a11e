/**
 * In: how a run ended. Out: what others see of it: figures for monitoring, a mail, a page for people. Tells no person's
 * data and changes nothing in the database; it may fail without the night failing.
 */
@NullMarked
package dk.personaletal.aftermath;

import org.jspecify.annotations.NullMarked;
