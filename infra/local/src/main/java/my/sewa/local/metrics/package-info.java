/** What everything would have cost on AWS, in units, messages and bytes. */
@NullMarked
package my.sewa.local.metrics;

import org.jspecify.annotations.NullMarked;
