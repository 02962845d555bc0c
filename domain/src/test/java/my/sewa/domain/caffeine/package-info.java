@NullMarked
package my.sewa.domain.caffeine;

import org.jspecify.annotations.NullMarked;
