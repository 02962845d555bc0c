@NullMarked
package my.sewa.local.commands;

import org.jspecify.annotations.NullMarked;
