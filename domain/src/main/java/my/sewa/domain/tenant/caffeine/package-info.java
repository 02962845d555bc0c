/** Companies kept at hand. */
@NullMarked
package my.sewa.domain.tenant.caffeine;

import org.jspecify.annotations.NullMarked;
