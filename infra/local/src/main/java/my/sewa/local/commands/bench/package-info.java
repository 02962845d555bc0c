/** How fast it is, and what it costs. */
@NullMarked
package my.sewa.local.commands.bench;

import org.jspecify.annotations.NullMarked;
