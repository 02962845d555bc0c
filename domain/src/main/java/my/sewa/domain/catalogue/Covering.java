package my.sewa.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.catalogue.Combination.Piece;
import my.sewa.domain.catalogue.Tariff.Tier;
import my.sewa.domain.shared.Sen;

/** Finds the cheapest tiers that cover so many days: the best for each shorter time first. */
final class Covering {
    private final List<Tier> tiers;
    /** In sen, by days still to cover. */
    private final long[] price;
    private final int[] pieces;
    private final int[] last;

    private Covering(List<Tier> tiers, int days) {
        this.tiers = tiers;
        price = new long[days + 1];
        pieces = new int[days + 1];
        last = new int[days + 1];
    }

    static Combination cheapest(List<Tier> shortestFirst, int days) {
        if (days < 1 || days > Tariff.LONGEST_DAYS) {
            throw new IllegalArgumentException("days must be 1 to " + Tariff.LONGEST_DAYS + ", was " + days);
        }
        var covering = new Covering(shortestFirst.reversed(), days);
        for (int day = 1; day <= days; day++) {
            covering.cover(day);
        }
        return covering.combination(days);
    }

    private void cover(int day) {
        price[day] = Long.MAX_VALUE;
        for (int tier = 0; tier < tiers.size(); tier++) {
            int rest = Math.max(0, day - tiers.get(tier).days());
            long candidate = Math.addExact(price[rest], Sen.in(tiers.get(tier).price()));
            int count = pieces[rest] + 1;
            if (candidate < price[day] || (candidate == price[day] && count < pieces[day])) {
                price[day] = candidate;
                pieces[day] = count;
                last[day] = tier;
            }
        }
    }

    private Combination combination(int days) {
        int[] counts = new int[tiers.size()];
        for (int day = days; day > 0; day -= tiers.get(last[day]).days()) {
            counts[last[day]]++;
        }
        var used = new ArrayList<Piece>();
        for (int tier = 0; tier < counts.length; tier++) {
            if (counts[tier] > 0) {
                used.add(new Piece(tiers.get(tier), counts[tier]));
            }
        }
        return new Combination(used);
    }
}
