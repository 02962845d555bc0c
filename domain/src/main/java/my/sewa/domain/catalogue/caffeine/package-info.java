/** The catalogue kept at hand. */
@NullMarked
package my.sewa.domain.catalogue.caffeine;

import org.jspecify.annotations.NullMarked;
