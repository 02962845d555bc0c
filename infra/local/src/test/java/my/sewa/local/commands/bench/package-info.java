@NullMarked
package my.sewa.local.commands.bench;

import org.jspecify.annotations.NullMarked;
