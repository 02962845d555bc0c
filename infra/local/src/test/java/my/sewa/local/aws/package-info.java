@NullMarked
package my.sewa.local.aws;

import org.jspecify.annotations.NullMarked;
