/** Questions about customers, and what customers themselves write. */
@NullMarked
package my.sewa.bot.customer;

import org.jspecify.annotations.NullMarked;
