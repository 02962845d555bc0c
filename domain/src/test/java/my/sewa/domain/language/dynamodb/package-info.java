@NullMarked
package my.sewa.domain.language.dynamodb;

import org.jspecify.annotations.NullMarked;
