/** PINs by bcrypt. */
@NullMarked
package my.sewa.domain.tenant.bcrypt;

import org.jspecify.annotations.NullMarked;
