/** What customers open in a browser: signing, verification and documents. */
@NullMarked
package my.sewa.signature;

import org.jspecify.annotations.NullMarked;
