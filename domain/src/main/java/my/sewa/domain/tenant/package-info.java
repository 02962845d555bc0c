/** The companies that use Sewa: who they are, who works there, their rules and their running numbers. */
@NullMarked
package my.sewa.domain.tenant;

import org.jspecify.annotations.NullMarked;
