@NullMarked
package my.sewa.domain.transactions;

import org.jspecify.annotations.NullMarked;
