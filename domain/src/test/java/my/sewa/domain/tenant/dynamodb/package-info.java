@NullMarked
package my.sewa.domain.tenant.dynamodb;

import org.jspecify.annotations.NullMarked;
