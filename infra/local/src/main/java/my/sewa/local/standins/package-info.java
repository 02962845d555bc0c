/** The database and file servers, as child processes that never outlive us. */
@NullMarked
package my.sewa.local.standins;

import org.jspecify.annotations.NullMarked;
