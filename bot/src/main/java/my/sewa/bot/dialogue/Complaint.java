package my.sewa.bot.dialogue;

import my.sewa.bot.understanding.Problem;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;

/** Says in one sentence what cannot be done, and what would work. */
final class Complaint {
    private Complaint() {}

    static String about(Problem problem, Slots said, Visit visit) {
        var words = visit.words();
        var language = visit.language();
        return switch (problem) {
            case PAST_DATE -> said.dates()
                .from()
                .or(said.dates()::to)
                .map(day -> words.say("problem.past-date", Form.date(day, language),
                        Form.date(visit.today(), language)))
                .orElseGet(() -> words.say("problem.past-date-unread", Form.date(visit.today(), language)));
            case END_BEFORE_START -> said.dates().from().isPresent() && said.dates().to().isPresent()
                    ? words.say("problem.end-before-start", Form.date(said.dates().from().get(), language),
                            Form.date(said.dates().to().get(), language))
                    : words.say("problem.end-before-start-unread");
            case INVALID_DATE -> words.say("problem.invalid-date");
            case BAD_QTY -> words.say("problem.bad-quantity");
            case ZERO_AMOUNT -> words.say("problem.zero-amount");
            case ODD_AMOUNT -> words.say("problem.odd-amount");
            case UNKNOWN_CUSTOMER -> said.customerSpoken()
                .map(spoken -> words.say("problem.unknown-customer", Form.name(spoken)))
                .orElseGet(() -> words.say("problem.unknown-customer-unread"));
            case UNKNOWN_ITEM -> words.say("problem.unknown-item");
            case UNKNOWN_REF -> said.ref()
                .map(ref -> words.say("problem.unknown-document", Form.name(ref)))
                .orElseGet(() -> words.say("ask.which-document"));
        };
    }
}
