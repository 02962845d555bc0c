/** Questions about items and what they cost. */
@NullMarked
package my.sewa.bot.catalogue;

import org.jspecify.annotations.NullMarked;
