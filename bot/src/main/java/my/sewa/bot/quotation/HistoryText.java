package my.sewa.bot.quotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Delivery;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.quotation.Answer;
import my.sewa.domain.quotation.Dispatch;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.shared.Phone;

/** What has happened to an offer: sent, how far it came, answered by whom and in which words. */
final class HistoryText {
    private final Visit visit;
    private final Wording words;
    private final Outbox outbox;

    HistoryText(Visit visit, Outbox outbox) {
        this.visit = visit;
        this.words = visit.words();
        this.outbox = outbox;
    }

    List<String> of(Quotation quotation) {
        var lines = new ArrayList<String>();
        quotation.dispatch().ifPresent(how -> lines.add(sent(how)));
        switch (quotation) {
            case Quotation.Draft draft -> draft.withdrawn()
                .ifPresent(how -> lines.add(words.say("history.withdrawn", moment(how.at()))));
            case Quotation.Sent _ -> {
                // how it was sent says all
            }
            case Quotation.Accepted accepted -> lines.add(answer("history.accepted", accepted.answer()));
            case Quotation.Declined declined -> {
                lines.add(answer("history.declined", declined.answer()));
                declined.reason().ifPresent(why -> lines.add(words.say("history.reason", Form.name(why))));
            }
            case Quotation.Expired expired -> lines.add(words.say("history.expired", moment(expired.expiredAt())));
            case Quotation.Cancelled cancelled ->
                lines.add(words.say("history.cancelled", moment(cancelled.cancelledAt())));
        }
        return lines;
    }

    private String sent(Dispatch how) {
        String when = words.say("history.sent", moment(how.at()));
        return how.message()
            .flatMap(outbox::find)
            .map(stored -> when + " · " + delivery(stored.outbound().delivery()))
            .orElse(when);
    }

    private String delivery(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Queued _, Delivery.Sending _ -> words.say("delivery.queued");
            case Delivery.Accepted(_, var status) -> words.say(switch (status) {
                case ACCEPTED, SENT -> "delivery.sent";
                case DELIVERED -> "delivery.delivered";
                case READ -> "delivery.read";
            });
            case Delivery.Failed(_, var code, _) -> failed(code);
        };
    }

    private String failed(String code) {
        return switch (code) {
            case "" -> words.say("delivery.failed");
            case "63016" -> words.say("delivery.closed");
            case "63003", "63024" -> words.say("delivery.no-whatsapp");
            case "21610" -> words.say("delivery.stopped");
            default -> words.say("delivery.failed-code", code);
        };
    }

    private String answer(String key, Answer answer) {
        String by = switch (answer.by()) {
            case Answer.By.Customer(var from) when from.isPhone() -> Form.phone(new Phone(from.value()));
            case Answer.By.Customer(var from) -> from.value();
            case Answer.By.Heard(var staff) -> visit.company()
                .staff(staff)
                .map(member -> words.say("part.heard-by", Form.name(member.name())))
                .orElse("");
        };
        String line = words.say(key, moment(answer.at()), by);
        return answer.words().isBlank() ? line : line + ": “" + Form.name(answer.words()) + "”";
    }

    private String moment(Instant at) {
        return Form.moment(at, visit.language());
    }
}
