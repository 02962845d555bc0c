@NullMarked
package my.sewa.domain.language;

import org.jspecify.annotations.NullMarked;
