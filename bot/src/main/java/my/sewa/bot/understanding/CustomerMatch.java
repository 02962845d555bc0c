package my.sewa.bot.understanding;

import java.util.List;
import my.sewa.domain.customer.CustomerId;

/**
 * Words of a message that name a customer.
 *
 * @param candidates one if it is settled, several if only a person can say, none if nobody is called so
 * @param marked true if a word before it says that a customer follows ("untuk", "kepada")
 */
record CustomerMatch(int start, int end, String spoken, List<CustomerId> candidates, boolean marked) {}
