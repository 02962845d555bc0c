/** What documents on paper share, whatever they say: fonts, look, pages. */
@NullMarked
package my.sewa.domain.pdf;

import org.jspecify.annotations.NullMarked;
