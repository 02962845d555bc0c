package my.sewa.bot.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.dialogue.CustomerMail;
import my.sewa.bot.dialogue.Draft;
import my.sewa.bot.dialogue.Inquiry;
import my.sewa.bot.dialogue.Need;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.understanding.Ambiguity;
import my.sewa.bot.understanding.Slots;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.quotation.Quotations;

/** {@code find customer ahmad}: everybody whose name or alias holds all the words, or whose number it is. */
public final class FindCustomer implements Inquiry {
    private static final int MOST = 10;

    @Override
    public Need next(Visit visit, Draft draft) {
        return new Need.Confirmation();
    }

    @Override
    public Answer answer(Visit visit, Slots asked, Optional<String> after) {
        var words = visit.words();
        String spoken = asked.name().or(asked::customerSpoken).orElse("");
        var found = found(visit, asked, spoken);
        if (found.isEmpty()) {
            return Answer.of(words.say("customer.none", Form.name(spoken)));
        }
        if (found.size() == 1) {
            return Answer.of(CustomerText.of(found.getFirst(), visit));
        }
        String rows = found.stream()
            .limit(MOST)
            .map(customer -> CustomerText.row(customer, visit))
            .collect(Collectors.joining("\n"));
        String heading = words.count("customer.found", found.size());
        String more = found.size() > MOST ? "\n" + words.say("customer.more", found.size() - MOST) : "";
        return Answer.of(heading + "\n" + rows + more);
    }

    private static List<Customer> found(Visit visit, Slots asked, String spoken) {
        var customers = visit.company().customers();
        if (asked.phone().isPresent()) {
            return customers.stream().filter(customer -> customer.phone().equals(asked.phone())).toList();
        }
        var wanted = words(spoken);
        var named = wanted.isEmpty()
                ? List.<Customer>of()
                : customers.stream().filter(customer -> holds(customer, wanted)).toList();
        return named.isEmpty() ? asked.customer().flatMap(visit.company()::customer).stream().toList() : named;
    }

    private static boolean holds(Customer customer, List<String> wanted) {
        return Stream.concat(Stream.of(customer.name()), customer.aliases().stream())
            .map(FindCustomer::words)
            .anyMatch(name -> wanted.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word))));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    }

    /** {@code detail Ali Construction}: one customer, settled by its name. */
    public static final class ShowCustomer implements Inquiry {
        private final Quotations quotations;
        private final CustomerMail mail;

        public ShowCustomer(Quotations quotations, CustomerMail mail) {
            this.quotations = quotations;
            this.mail = mail;
        }

        @Override
        public Need next(Visit visit, Draft draft) {
            if (draft.slots().customer().isPresent()) {
                return new Need.Confirmation();
            }
            return draft.unclear()
                .stream()
                .findFirst()
                .<Need>map(open -> new Need.Which(Ambiguity.Kind.CUSTOMER, open.spoken(), open.candidates()))
                .orElseGet(() -> new Need.Missing(List.of(Need.Part.CUSTOMER)));
        }

        @Override
        public Answer answer(Visit visit, Slots asked, Optional<String> after) {
            return Answer.of(asked.customer()
                .flatMap(visit.company()::customer)
                .map(customer -> CustomerText.whole(customer, visit, quotations) + chat(customer, visit))
                .orElseGet(() -> visit.words().say("customer.none", "")));
        }

        /** Whether they can be written to now, and whether they want to be. */
        private String chat(Customer customer, Visit visit) {
            var words = visit.words();
            return mail.box(visit.company(), visit.ours(), customer).map(box -> {
                var lines = new StringBuilder("\n");
                lines.append(words.say(
                        box.conversation().isOpenAt(visit.now()) ? "customer.chat-open" : "customer.chat-closed"));
                var courtesies = box.conversation().courtesies();
                if (courtesies.remindersStopped()) {
                    lines.append("\n").append(words.say("customer.stopped"));
                }
                if (courtesies.isQuiet(visit.company().id(), visit.now())) {
                    lines.append("\n").append(words.say("customer.bot-off"));
                }
                return lines.toString();
            }).orElse("");
        }
    }
}
