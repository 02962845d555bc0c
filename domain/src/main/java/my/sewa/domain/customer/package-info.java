/** Who hires and buys: a tenant's customers. */
@NullMarked
package my.sewa.domain.customer;

import org.jspecify.annotations.NullMarked;
