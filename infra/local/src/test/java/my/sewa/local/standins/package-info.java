@NullMarked
package my.sewa.local.standins;

import org.jspecify.annotations.NullMarked;
