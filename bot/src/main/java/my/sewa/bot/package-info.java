/** Turns messages into use cases and outcomes into words. */
@NullMarked
package my.sewa.bot;

import org.jspecify.annotations.NullMarked;
