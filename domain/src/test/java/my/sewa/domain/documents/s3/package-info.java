@NullMarked
package my.sewa.domain.documents.s3;

import org.jspecify.annotations.NullMarked;
