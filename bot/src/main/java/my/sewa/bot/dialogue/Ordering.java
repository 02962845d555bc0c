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
    private final PinDesk pins;

    Ordering(List<Order> orders, Handling handling, PinDesk pins) {
        this.orders = List.copyOf(orders);
        this.handling = handling;
        this.pins = pins;
    }

    /** What the text orders, if it orders anything. */
    Optional<Reading> read(Exchange exchange, Sent sent) {
        return orders.stream().flatMap(order -> order.read(exchange.visit, sent).stream()).findFirst();
    }

    /** Whether the text was an order; then it is taken. */
    boolean takes(Exchange exchange, String text, my.sewa.bot.understanding.Reading read) {
        boolean inDraft = exchange.first().filter(request -> request.intent().changesState()).isPresent()
                && read.first().continues();
        var order = read(exchange, new Sent(text, Optional.empty(), inDraft));
        order.ifPresent(reading -> take(exchange, Sent.of(text), reading));
        return order.isPresent();
    }

    /** Whether it would change something. */
    static boolean changes(Reading reading) {
        return switch (reading) {
            case Reading.Answer _, Reading.Which _ -> false;
            case Reading.Proposal _, Reading.AtOnce _, Reading.WantsFile _, Reading.Asks _ -> true;
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
            case Reading.Answer(_, var text) -> exchange.tell(text);
            case Reading.AtOnce(var needs, var carryOut) -> {
                if (needs.needsPin() && !pins.isGiven(exchange)) {
                    pins.ask(exchange, sent, "");
                } else {
                    carryOut(exchange, carryOut.get());
                }
            }
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
            case Reading.Asks(_, var question) -> {
                exchange.detour = Optional.of(new Detour.MoreOf(visit.cause(), visit.now(), sent));
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
        exchange.first()
            .ifPresent(parked -> exchange.say("draft.parked", handling.presenting().name(exchange, parked)));
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
        confirmed(exchange, ordered.held(), ordered.shown());
    }

    /** Carries out what was shown and confirmed, once the PIN is given where one is needed. */
    private void confirmed(Exchange exchange, Sent held, String shown) {
        var reading = read(exchange, held);
        if (reading.isEmpty()) {
            exchange.say("tap.old");
        } else if (!(reading.get() instanceof Reading.Proposal proposal)) {
            take(exchange, held, reading.get());
        } else if (!refuses(exchange, proposal.needs())) {
            if (exchange.silent) {
                exchange.say("order.still");
                propose(exchange, held, proposal);
            } else if (!Opaque.of(proposal.terms()).equals(shown)) {
                exchange.say("draft.changed-since");
                propose(exchange, held, proposal);
            } else if (proposal.needs().needsPin() && !pins.isGiven(exchange)) {
                pins.ask(exchange, held, shown);
            } else {
                carryOut(exchange, proposal.carryOut().get());
            }
        }
    }

    /** A PIN was typed: asked for, or not. */
    void pin(Exchange exchange, String digits) {
        var asked = exchange.detour.orElse(null);
        if (!pins.take(exchange, digits)) {
            return;
        }
        exchange.detour = Optional.empty();
        switch (asked) {
            case Detour.Pin(_, _, var held, var shown) -> confirmed(exchange, held, shown);
            case Detour.Ordered(_, _, var held, _) -> read(exchange, held)
                .ifPresent(reading -> take(exchange, held, reading));
            case null -> right(exchange);
            default -> {
                exchange.detour = Optional.of(asked);
                right(exchange);
            }
        }
    }

    private static void right(Exchange exchange) {
        if (!exchange.pinJustSet) {
            exchange.say("pin.right");
        }
    }

    /** Anything else in answer to the question for a PIN: no, or once more. */
    void answer(Exchange exchange, Detour.Pin asked, int chosen) {
        if (chosen == 0) {
            exchange.detour = Optional.of(asked);
            pins.askAgain(exchange);
        } else {
            exchange.say("order.left");
        }
    }

    /** Takes a text as more of the order that is asked about; false if it is about something else. */
    boolean grows(Exchange exchange, String text) {
        var held = switch (exchange.detour.orElse(null)) {
            case Detour.MoreOf(_, _, var sent) -> Optional.of(sent);
            case Detour.Ordered(_, _, var sent, _) -> Optional.of(sent);
            case null, default -> Optional.<Sent>empty();
        };
        var grown = held
            .flatMap(sent -> orders.stream().flatMap(order -> order.grown(sent, text).stream()).findFirst());
        var reading = grown.flatMap(sent -> read(exchange, sent));
        reading.ifPresent(read -> {
            exchange.detour = Optional.empty();
            take(exchange, grown.orElseThrow(), read);
        });
        return reading.isPresent();
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

    private void carryOut(Exchange exchange, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(var why) -> exchange.tell(why);
            case Outcome.Done(var text, var changes, var met) -> {
                exchange.tell(text);
                // Whoever resets the PIN they gave just now has it reset.
                changes.forEach(change -> exchange.changes
                    .removeIf(earlier -> earlier.subject().equals(change.subject())));
                exchange.changes.addAll(changes);
                met.ifPresent(customer -> handling.meet(exchange, customer));
            }
        }
    }
}
