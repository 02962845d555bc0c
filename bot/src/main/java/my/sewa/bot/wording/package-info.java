/** Every sentence the bot says, in both languages; nowhere else are there words. */
@NullMarked
package my.sewa.bot.wording;

import org.jspecify.annotations.NullMarked;
