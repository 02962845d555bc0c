@NullMarked
package my.sewa.domain.customer.dynamodb;

import org.jspecify.annotations.NullMarked;
