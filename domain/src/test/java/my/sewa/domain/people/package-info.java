@NullMarked
package my.sewa.domain.people;

import org.jspecify.annotations.NullMarked;
