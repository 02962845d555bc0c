@NullMarked
package my.sewa.bot.wording;

import org.jspecify.annotations.NullMarked;
