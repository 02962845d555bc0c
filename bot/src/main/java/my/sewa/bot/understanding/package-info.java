/** Text into values: what a message says, with nothing decided yet. */
@NullMarked
package my.sewa.bot.understanding;

import org.jspecify.annotations.NullMarked;
