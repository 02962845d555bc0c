@NullMarked
package my.sewa.webhooks.twilio;

import org.jspecify.annotations.NullMarked;
