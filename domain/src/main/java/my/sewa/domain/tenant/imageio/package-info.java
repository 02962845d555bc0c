/** Reads and writes pictures with Java's own codecs. */
@NullMarked
package my.sewa.domain.tenant.imageio;

import org.jspecify.annotations.NullMarked;
