/**
 * The phones of staff and customers on one page, and the Twilio they hang on: REST messages in, signed webhooks out,
 * refused where the real one refuses. What each part does of Twilio's work:
 * <ul>
 * <li>{@code MessagesApi}, {@code MessageForm}: accepts or refuses a message at once, with Twilio's error codes;
 * <li>{@code Network}: carries it in the background, or fails it later (24-hour window, unapproved template, media that
 * cannot be fetched, landlines), and calls back each step in order;
 * <li>{@code ContentApi}, {@code TemplateRules}, {@code Rendering}: Content templates; those for utility are approved at
 * once;
 * <li>{@code Deliveries}: posts what people write to the webhook, in order for each chat;
 * <li>{@code Overheard}: takes note of webhooks that somebody else has signed.
 * </ul>
 * A message counts as read when an open page shows it; while no page is open, as soon as it is delivered. Dates are of
 * the system clock, as Twilio's are; the 24-hour window and what the page shows follow the stack's clock. Everything is
 * kept in {@code phones.jsonl} and {@code phones-media/} of the data folder, and taken up again after a restart.
 */
@NullMarked
package my.sewa.local.phones;

import org.jspecify.annotations.NullMarked;
