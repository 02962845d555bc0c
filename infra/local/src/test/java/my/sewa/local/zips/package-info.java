/** The packed functions, run as AWS Lambda runs them. */
@NullMarked
package my.sewa.local.zips;

import org.jspecify.annotations.NullMarked;
