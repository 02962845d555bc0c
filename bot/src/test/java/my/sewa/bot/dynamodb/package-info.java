@NullMarked
package my.sewa.bot.dynamodb;

import org.jspecify.annotations.NullMarked;
