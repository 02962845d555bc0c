/**
 * The phones of staff and customers on one page, and the Twilio they hang on: REST messages in, signed webhooks out,
 * refused where the real one refuses.
 */
@NullMarked
package my.sewa.local.phones;

import org.jspecify.annotations.NullMarked;
