@NullMarked
package my.sewa.domain.quotation;

import org.jspecify.annotations.NullMarked;
