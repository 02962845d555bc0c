package my.sewa.bot.customer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import my.sewa.bot.Conversation;
import my.sewa.bot.Conversations;
import my.sewa.bot.dialogue.Order;
import my.sewa.bot.dialogue.Visit;
import my.sewa.bot.settings.Finding;
import my.sewa.bot.wording.Form;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.messaging.Address;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.tenant.Permission;

/**
 * {@code bot off Ali Con}: staff talk with a customer themselves, and the bot keeps out of it but for what the customer
 * taps; {@code bot on} ends it, and so does a day.
 */
public final class BotOffOrder implements Order {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern FORM = Pattern.compile("(?is)\\s*bot\\s+(off|on|mati|hidup|tutup|buka)\\s+(.+)");
    private static final List<String> OFF = List.of("off", "mati", "tutup");

    private final Finding finding;
    private final Conversations conversations;

    public BotOffOrder(Finding finding, Conversations conversations) {
        this.finding = finding;
        this.conversations = conversations;
    }

    @Override
    public Optional<Reading> read(Visit visit, Sent sent) {
        var form = FORM.matcher(sent.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean off = OFF.contains(form.group(1).toLowerCase(Locale.ROOT));
        var needs = off ? Permission.BOT_OFF : Permission.BOT_ON;
        String spoken = form.group(2).strip();
        var found = finding.customers(visit, spoken);
        return Optional.of(switch (found.size()) {
            case 0 -> new Reading.Answer(needs, visit.words().say("customer.none", Form.name(spoken)));
            case 1 -> order(visit, needs, found.getFirst(), off);
            default -> new Reading.Which(needs, visit.words().say("ask.which-customer", Form.name(spoken)),
                    found.stream()
                        .map(customer -> new Option(Form.name(customer.name()),
                                (off ? "bot off " : "bot on ") + customer.id().code()))
                        .toList());
        });
    }

    private Reading order(Visit visit, Permission needs, Customer customer, boolean off) {
        String name = Form.name(customer.name());
        return customer.phone()
            .filter(Phone::mayBeMobile)
            .<Reading>map(phone -> new Reading.AtOnce(needs, () -> done(visit, phone, name, off)))
            .orElseGet(() -> new Reading.Answer(needs, visit.words().say("bot.no-chat", name)));
    }

    private Outcome done(Visit visit, Phone phone, String name, boolean off) {
        var stored = conversations.find(new ConversationId(visit.ours(), Address.of(phone)));
        var until = visit.now().plus(LONGEST);
        var courtesies = stored.conversation().courtesies();
        var company = visit.company().id();
        Conversation after = stored.conversation()
            .with(off ? courtesies.quietUntil(company, until) : courtesies.talking(company));
        String text = off
                ? visit.words().say("bot.off", name, Form.moment(until, visit.language()))
                : visit.words().say("bot.on", name);
        return new Outcome.Done(text, List.of(conversations.replace(after, stored.version())));
    }
}
