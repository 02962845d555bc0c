/** Companies brought along in a file: read, checked as a whole, and loaded into an empty store. */
@NullMarked
package my.sewa.local.world;

import org.jspecify.annotations.NullMarked;
