/** Quotations: a priced offer with a number, from draft to answer. */
@NullMarked
package my.sewa.domain.quotation;

import org.jspecify.annotations.NullMarked;
