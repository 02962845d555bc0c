@NullMarked
package my.sewa.domain.customer;

import org.jspecify.annotations.NullMarked;
