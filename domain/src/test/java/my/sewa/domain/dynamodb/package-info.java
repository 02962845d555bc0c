@NullMarked
package my.sewa.domain.dynamodb;

import org.jspecify.annotations.NullMarked;
