package my.sewa.bot.understanding;

import java.util.List;
import my.sewa.domain.catalogue.Sku;

/**
 * Words of a message that name an item.
 *
 * @param candidates one if it is settled, several if only a person can say, none if there is no such item
 * @param unknown true if no item has all that was said, such as a size nobody offers; the candidates are then near it
 */
record ItemMatch(int start, int end, String spoken, List<Sku> candidates, boolean unknown) {}
