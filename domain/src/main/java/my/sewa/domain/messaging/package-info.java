/** Inbox, outbox, events and addresses: that messages exist, never what they say. */
@NullMarked
package my.sewa.domain.messaging;

import org.jspecify.annotations.NullMarked;
