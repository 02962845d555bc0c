/** Values that three features need, and no more. */
@NullMarked
package my.sewa.domain.shared;

import org.jspecify.annotations.NullMarked;
