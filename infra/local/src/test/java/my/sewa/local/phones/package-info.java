@NullMarked
package my.sewa.local.phones;

import org.jspecify.annotations.NullMarked;
