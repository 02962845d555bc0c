/** What the outside calls: verify, store, acknowledge; nothing else. */
@NullMarked
package my.sewa.webhooks;

import org.jspecify.annotations.NullMarked;
