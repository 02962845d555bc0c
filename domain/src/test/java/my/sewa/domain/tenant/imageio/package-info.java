@NullMarked
package my.sewa.domain.tenant.imageio;

import org.jspecify.annotations.NullMarked;
