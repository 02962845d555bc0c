/** What a tenant hires out and sells, and what it asks for it. */
@NullMarked
package my.sewa.domain.catalogue;

import org.jspecify.annotations.NullMarked;
