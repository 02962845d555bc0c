@NullMarked
package my.sewa.domain.quotation.dynamodb;

import org.jspecify.annotations.NullMarked;
