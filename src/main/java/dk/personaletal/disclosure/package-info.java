/**
 * In: confidential indicator values. Out: publishable cells, each a value or withheld with a reason.
 * The only room that may make a {@link dk.personaletal.disclosure.PublishableCell}; knows nothing of layout.
 */
@NullMarked
package dk.personaletal.disclosure;

import org.jspecify.annotations.NullMarked;
