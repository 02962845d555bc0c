package my.sewa.bot.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.bot.dialogue.Order.Option;
import my.sewa.bot.dialogue.Order.Outcome;
import my.sewa.bot.dialogue.Order.Reading;
import my.sewa.bot.dialogue.Order.Sent;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.tenant.Permission;

/** What happens to orders: refused, answered, or shown and done on a yes to exactly what was shown. */
final class Ordering {
    private final List<Order> orders;
    private final Handling handling;

    Ordering(List<Order> orders, Handling handling) {
        this.orders = List.copyOf(orders);
        this.handling = handling;
    }

    /** What the text orders, if it orders anything. */
    Optional<Reading> read(Exchange exchange, Sent sent) {
        return orders.stream().flatMap(order -> order.read(exchange.visit, sent).stream()).findFirst();
    }

    /** Whether it would change something. */
    static boolean changes(Reading reading) {
        return switch (reading) {
            case Reading.Answer _, Reading.Which _ -> false;
            case Reading.Proposal _, Reading.AtOnce _, Reading.WantsFile _ -> true;
        };
    }

    /** Takes an order that was read. */
    void take(Exchange exchange, Sent sent, Reading reading) {
        exchange.misunderstood = 0;
        Inquiring.forget(exchange);
        if (refuses(exchange, reading.needs())) {
            return;
        }
        var visit = exchange.visit;
        switch (reading) {
            case Reading.Answer(_, var text, var choices) -> {
                exchange.tell(text);
                exchange.offer(choices);
            }
            case Reading.AtOnce(_, var carryOut) -> carryOut(exchange, carryOut.get());
            case Reading.Which(_, var question, var options) -> {
                exchange.detour = Optional
                    .of(new Detour.WhichOrder(visit.cause(), visit.now(), options, sent.file()));
                exchange.tell(question);
                exchange.offer(rows(visit, options));
            }
            case Reading.WantsFile(_, var question) -> {
                exchange.detour = Optional.of(new Detour.FileOf(visit.cause(), visit.now(), sent.text()));
                exchange.tell(question);
            }
            case Reading.Proposal proposal -> propose(exchange, sent, proposal);
        }
    }

    /** Says who could have it done, if this person may not. */
    static boolean refuses(Exchange exchange, Permission permission) {
        var least = permission.refusal(exchange.visit.staff().role());
        least.ifPresent(role -> {
            exchange.say(switch (role) {
                case OWNER -> "role.ask-owner";
                case MANAGER, STAFF -> "role.ask-manager";
            });
            exchange.visit.company()
                .helperOf(exchange.visit.staff())
                .ifPresent(helper -> exchange.say("unknown.person", Form.name(helper.name()),
                        Form.phone(helper.phone())));
        });
        return least.isPresent();
    }

    private void propose(Exchange exchange, Sent sent, Reading.Proposal proposal) {
        var visit = exchange.visit;
        exchange.detour = Optional
            .of(new Detour.Ordered(visit.cause(), visit.now(), sent, Opaque.of(proposal.terms())));
        exchange.tell(proposal.effect());
        exchange.offer(Choices.yesNo(visit));
        exchange.first().ifPresent(parked -> exchange.say("draft.parked", handling.name(exchange, parked)));
    }

    private static List<Choice> rows(Visit visit, List<Option> options) {
        return IntStream.range(0, Math.min(options.size(), Choices.MOST))
            .mapToObj(i -> Choices.row(options.get(i).title(), "", Choices.ANSWER + (i + 1), visit.cause(), 0))
            .toList();
    }

    static List<String> titles(List<Option> options) {
        return options.stream().limit(Choices.MOST).map(Option::title).toList();
    }

    /** Yes (0) or no to an order that was shown. */
    void answer(Exchange exchange, Detour.Ordered ordered, int chosen) {
        if (chosen != 0) {
            exchange.say("order.left");
            return;
        }
        switch (read(exchange, ordered.held()).orElse(null)) {
            case Reading.Proposal proposal when !refuses(exchange, proposal.needs()) -> {
                if (exchange.silent) {
                    exchange.say("order.still");
                    propose(exchange, ordered.held(), proposal);
                } else if (!Opaque.of(proposal.terms()).equals(ordered.shown())) {
                    exchange.say("draft.changed-since");
                    propose(exchange, ordered.held(), proposal);
                } else {
                    carryOut(exchange, proposal.carryOut().get());
                }
            }
            case Reading.Proposal _ -> {
            } // a role may have been taken away meanwhile
            case null -> exchange.say("tap.old");
            case Reading other -> take(exchange, ordered.held(), other);
        }
    }

    /** The order that was picked among several. */
    void answer(Exchange exchange, Detour.WhichOrder which, int chosen) {
        if (chosen < 0 || chosen >= which.options().size()) {
            exchange.say("tap.old");
            return;
        }
        var sent = new Sent(which.options().get(chosen).meant(), which.file());
        read(exchange, sent).ifPresentOrElse(reading -> take(exchange, sent, reading),
                () -> exchange.say("tap.old"));
    }

    private static void carryOut(Exchange exchange, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(var why) -> exchange.tell(why);
            case Outcome.Done(var text, var choices, var changes) -> {
                exchange.tell(text);
                exchange.changes.addAll(changes);
                exchange.offer(choices);
            }
        }
    }
}
