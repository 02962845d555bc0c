@NullMarked
package my.sewa.bot.twilio;

import org.jspecify.annotations.NullMarked;
