/** Taught words and unread messages over DynamoDB. */
@NullMarked
package my.sewa.domain.language.dynamodb;

import org.jspecify.annotations.NullMarked;
