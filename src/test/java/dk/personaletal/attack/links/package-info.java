/** What ties numbers together, one kind of tie a class, so that one can be taken out. */
@NullMarked
package dk.personaletal.attack.links;

import org.jspecify.annotations.NullMarked;
