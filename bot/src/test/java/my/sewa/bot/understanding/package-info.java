/** Messages and what they say. */
@NullMarked
package my.sewa.bot.understanding;

import org.jspecify.annotations.NullMarked;
