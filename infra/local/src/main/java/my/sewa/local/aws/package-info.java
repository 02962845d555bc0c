/** What AWS does around the functions: HTTP API, stream mappings, schedules. */
@NullMarked
package my.sewa.local.aws;

import org.jspecify.annotations.NullMarked;
