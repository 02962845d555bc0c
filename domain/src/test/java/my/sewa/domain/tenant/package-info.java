@NullMarked
package my.sewa.domain.tenant;

import org.jspecify.annotations.NullMarked;
