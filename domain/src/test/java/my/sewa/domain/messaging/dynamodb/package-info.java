@NullMarked
package my.sewa.domain.messaging.dynamodb;

import org.jspecify.annotations.NullMarked;
