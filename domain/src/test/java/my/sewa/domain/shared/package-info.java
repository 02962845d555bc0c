@NullMarked
package my.sewa.domain.shared;

import org.jspecify.annotations.NullMarked;
