@NullMarked
package my.sewa.domain.messaging;

import org.jspecify.annotations.NullMarked;
