package my.sewa.bot.dialogue;

import java.time.Instant;
import my.sewa.domain.tenant.TenantId;

/**
 * For which company something was said to a person whom several companies write to.
 *
 * @param cause short name of what made us say it
 */
public record Mention(String cause, Instant at, TenantId tenant) {}
