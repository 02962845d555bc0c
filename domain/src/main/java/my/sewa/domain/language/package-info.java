/** What a company's staff say in their own way: words they taught, and messages that nobody could read. */
@NullMarked
package my.sewa.domain.language;

import org.jspecify.annotations.NullMarked;
