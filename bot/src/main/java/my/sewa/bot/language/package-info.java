/** What staff teach the bot, and what it could not read. */
@NullMarked
package my.sewa.bot.language;

import org.jspecify.annotations.NullMarked;
