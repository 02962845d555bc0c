/** WhatsApp through Twilio: the only place that knows its SDK, its errors and its templates. */
@NullMarked
package my.sewa.bot.twilio;

import org.jspecify.annotations.NullMarked;
