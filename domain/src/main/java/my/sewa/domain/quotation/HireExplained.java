package my.sewa.domain.quotation;

import java.util.Optional;
import java.util.stream.Collectors;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Combination;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.shared.Written;

/** How the hire of a line was priced, the same in the chat and on paper: {@code 1 week RM1,750.00 × 2 = RM3,500.00}. */
public final class HireExplained {
    private static final int WEEK = 7;

    /** The words of one language, wherever they are kept. */
    public interface Words {
        String days(long count);

        String weeks(long count);

        String months(long count);

        /** That this rate was agreed, after a price. */
        String agreed(AgreedRate.Per per, String rate);

        /** A price for one, for so many, in all. */
        String times(String each, String quantity, String total);

        /** Several prices, and what they come to. */
        String sum(String prices, String total);
    }

    private final Words words;

    public HireExplained(Words words) {
        this.words = words;
    }

    public String of(QuotationLine line, Combination combination, Optional<AgreedRate> agreed) {
        String how = of(combination)
                + agreed.map(rate -> " " + words.agreed(rate.per(), Written.money(rate.rate()))).orElse("");
        if (line.quantity() > 1) {
            return words.times(how, Written.count(line.quantity()), Written.money(line.total()));
        }
        return combination.pieces().size() == 1 ? how : words.sum(how, Written.money(line.total()));
    }

    /** As in {@code 1 week RM1,750.00 + 2 days RM700.00}. */
    private String of(Combination combination) {
        return combination.pieces()
            .stream()
            .map(piece -> length(piece.tier().days(), piece.count()) + " " + Written.money(piece.price()))
            .collect(Collectors.joining(" + "));
    }

    private String length(int days, int count) {
        return switch (days) {
            case 1 -> words.days(count);
            case WEEK -> words.weeks(count);
            case Tariff.MONTH -> words.months(count);
            default -> count == 1 ? words.days(days) : count + " × " + words.days(days);
        };
    }
}
