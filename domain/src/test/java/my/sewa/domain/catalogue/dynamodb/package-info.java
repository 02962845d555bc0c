@NullMarked
package my.sewa.domain.catalogue.dynamodb;

import org.jspecify.annotations.NullMarked;
