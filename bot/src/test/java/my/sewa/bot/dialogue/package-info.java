@NullMarked
package my.sewa.bot.dialogue;

import org.jspecify.annotations.NullMarked;
