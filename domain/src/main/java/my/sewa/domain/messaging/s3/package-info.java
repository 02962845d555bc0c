/** Attachments in S3. */
@NullMarked
package my.sewa.domain.messaging.s3;

import org.jspecify.annotations.NullMarked;
