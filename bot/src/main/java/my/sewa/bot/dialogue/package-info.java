/** Who is writing, what lies open between us, and what a message does to it. */
@NullMarked
package my.sewa.bot.dialogue;

import org.jspecify.annotations.NullMarked;
