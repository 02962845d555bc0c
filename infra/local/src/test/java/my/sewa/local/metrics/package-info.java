@NullMarked
package my.sewa.local.metrics;

import org.jspecify.annotations.NullMarked;
