@NullMarked
package my.sewa.domain.quotation.pdf;

import org.jspecify.annotations.NullMarked;
