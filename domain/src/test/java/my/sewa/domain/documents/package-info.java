@NullMarked
package my.sewa.domain.documents;

import org.jspecify.annotations.NullMarked;
