@NullMarked
package my.sewa.domain.catalogue;

import org.jspecify.annotations.NullMarked;
