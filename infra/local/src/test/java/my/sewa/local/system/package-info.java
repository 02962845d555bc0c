/** The whole system, started as people start it and spoken to from outside. */
@NullMarked
package my.sewa.local.system;

import org.jspecify.annotations.NullMarked;
