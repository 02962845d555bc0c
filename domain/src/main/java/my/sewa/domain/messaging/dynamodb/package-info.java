/** Inbox, outbox and addresses in DynamoDB. */
@NullMarked
package my.sewa.domain.messaging.dynamodb;

import org.jspecify.annotations.NullMarked;
