/** A browser for tests, brought by the build itself. */
@NullMarked
package my.sewa.local.browser;

import org.jspecify.annotations.NullMarked;
