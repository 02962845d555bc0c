/** The commands of {@code sewa.jar}. */
@NullMarked
package my.sewa.local.commands;

import org.jspecify.annotations.NullMarked;
