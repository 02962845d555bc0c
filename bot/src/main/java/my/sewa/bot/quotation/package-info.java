/** Quotations in chat: drafts, lists and what one says. */
@NullMarked
package my.sewa.bot.quotation;

import org.jspecify.annotations.NullMarked;
