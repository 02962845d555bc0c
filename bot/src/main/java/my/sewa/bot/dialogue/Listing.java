package my.sewa.bot.dialogue;

import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Slots;
import my.sewa.domain.tenant.TenantId;

/**
 * A list of which only a part was shown; {@code more} shows the next.
 *
 * @param id opaque, from the message it was asked for with
 * @param after where the next part begins, as its port says
 */
public record Listing(String id, int page, TenantId tenant, Intent intent, Slots asked, String after) {}
