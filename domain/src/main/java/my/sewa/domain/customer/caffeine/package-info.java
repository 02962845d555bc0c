/** Customers kept at hand. */
@NullMarked
package my.sewa.domain.customer.caffeine;

import org.jspecify.annotations.NullMarked;
