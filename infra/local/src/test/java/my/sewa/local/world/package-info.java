@NullMarked
package my.sewa.local.world;

import org.jspecify.annotations.NullMarked;
