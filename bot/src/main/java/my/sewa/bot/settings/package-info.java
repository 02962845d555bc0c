/** What owners and managers change by chat: prices, items, stock, the company itself, and who works there. */
@NullMarked
package my.sewa.bot.settings;

import org.jspecify.annotations.NullMarked;
