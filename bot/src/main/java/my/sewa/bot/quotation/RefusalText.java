package my.sewa.bot.quotation;

import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.quotation.Refusal;

/** Says why something cannot be quoted, and what would work. */
final class RefusalText {
    private RefusalText() {}

    static String of(Refusal why, Visit visit) {
        var words = visit.words();
        var language = visit.language();
        return switch (why) {
            case Refusal.NoLines _ -> words.say("ask.item");
            case Refusal.TooManyLines(int most) -> words.say("refusal.too-many-lines", most);
            case Refusal.UnknownItem(var sku) -> words.say("refusal.unknown-item", sku.code());
            case Refusal.UnknownCustomer _ -> words.say("refusal.unknown-customer");
            case Refusal.QuantityOutOfRange(var sku, _, int most) ->
                words.say("refusal.quantity", name(sku, visit), "%,d".formatted(most));
            case Refusal.RateNeedsHire(var sku) -> words.say("refusal.rate-needs-hire", name(sku, visit));
            case Refusal.RateTooHigh(var sku, _, var most) ->
                words.say("refusal.rate-too-high", name(sku, visit), Form.money(most));
            case Refusal.PeriodMissing _ -> words.say("ask.dates");
            case Refusal.StartMissing _ -> words.say("ask.start");
            case Refusal.StartsInThePast(var from, var today) ->
                words.say("problem.past-date", Form.date(from, language), Form.date(today, language));
            case Refusal.StartsTooLate(_, var latest) ->
                words.say("refusal.starts-too-late", Form.date(latest, language));
            case Refusal.PeriodTooLong(_, int most) -> words.say("refusal.too-long", "%,d".formatted(most));
            case Refusal.DiscountOverSum(var discount, var sum) ->
                words.say("refusal.discount", Form.money(discount), Form.money(sum));
            case Refusal.AmountOutOfRange(var which, _, var most) -> words.say(switch (which) {
                case DELIVERY -> "refusal.delivery";
                case DEPOSIT -> "refusal.deposit";
                case TOTAL -> "refusal.total";
            }, Form.money(most));
            case Refusal.ValidityOutOfRange(_, int most) -> words.say("refusal.validity", most);
        };
    }

    private static String name(Sku sku, Visit visit) {
        return visit.company()
            .items()
            .find(sku)
            .map(item -> Form.name(item.name(visit.language())))
            .orElse(sku.code());
    }
}
