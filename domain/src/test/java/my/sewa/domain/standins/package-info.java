/** Programs that stand in for services of AWS in tests. */
@NullMarked
package my.sewa.domain.standins;

import org.jspecify.annotations.NullMarked;
