package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.TenantId;

/** Receives staff: finds out for which company they write, and lets {@link StaffDialogue} answer. */
public final class StaffDesk {
    private static final int MENTIONS = 10;

    /** What is to be answered; what was held until the company was known has its own file. */
    private record Sent(Content content, Optional<Order.File> file) {
        static Sent of(Inbound inbound) {
            return new Sent(inbound.content(), WhichCompany.file(inbound));
        }

        static Sent of(Detour.WhichCompany asked) {
            return asked.files().isEmpty()
                    ? new Sent(new Content.Text(asked.held()), Optional.empty())
                    : new Sent(new Content.Media("", asked.files().getLast().contentType(), asked.held()),
                            Optional.of(asked.files().getLast()));
        }
    }

    /** A member of staff at one of their companies. */
    private record Post(Company company, Staff member) {}

    private final Companies companies;
    private final WhichCompany which;
    private final StaffDialogue dialogue;
    private final Relay relay;
    private final CustomerMail mail;

    public StaffDesk(Companies companies, Outbox outbox, StaffDialogue dialogue, CustomerMail mail) {
        this.companies = companies;
        this.which = new WhichCompany(outbox);
        this.dialogue = dialogue;
        this.relay = new Relay(outbox, mail);
        this.mail = mail;
    }

    /** {@code several} says whether the person works for more than one company, here or at another number. */
    Reply answer(Conversation conversation, Inbound inbound, List<OfStaff> employers, boolean several) {
        var posts = employers.stream().map(this::post).flatMap(Optional::stream).toList();
        if (posts.isEmpty()) {
            return new Reply(conversation, List.of(), List.of()); // the company has left
        }
        var swiped = relay.swiped(conversation, inbound);
        var passing = swiped.flatMap(about -> at(posts, about.tenant()));
        if (passing.isPresent()) {
            var words = Wording.in(conversation.language().orElse(passing.get().member().language()));
            return relay.pass(conversation, inbound, passing.get().company(), words,
                    swiped.get().with().orElseThrow());
        }
        if (posts.size() == 1) {
            return answer(conversation, inbound, posts.getFirst(), Sent.of(inbound), several);
        }
        var here = posts.stream().map(Post::company).toList();
        var chosen = WhichCompany.chosen(conversation, inbound, here).flatMap(tenant -> at(posts, tenant));
        if (chosen.isPresent()) {
            var asked = WhichCompany.asked(conversation).orElseThrow();
            return answer(conversation.with(conversation.desk().without()), inbound, chosen.get(), Sent.of(asked),
                    true);
        }
        return meant(conversation, inbound).flatMap(tenant -> at(posts, tenant))
            .or(() -> anyWillDo(conversation, inbound, posts))
            .map(post -> answer(conversation, inbound, post, Sent.of(inbound), true))
            .orElseGet(() -> ask(conversation, inbound, posts, here));
    }

    private Optional<Post> post(OfStaff contact) {
        return companies.find(contact.tenant())
            .flatMap(company -> company.staff(contact.staff()).map(member -> new Post(company, member)));
    }

    private static Optional<Post> at(List<Post> posts, TenantId tenant) {
        return posts.stream().filter(post -> post.company().id().equals(tenant)).findFirst();
    }

    /** By the tap or the message swiped, else by the question asked last, else by the draft. */
    private Optional<TenantId> meant(Conversation conversation, Inbound inbound) {
        var desk = conversation.desk();
        return tapped(desk, inbound).or(() -> which.swiped(conversation, inbound))
            .or(() -> desk.detour()
                .filter(detour -> !(detour instanceof Detour.WhichCompany))
                .flatMap(_ -> lastSpokenOf(desk)))
            .or(() -> desk.first().map(Request::tenant));
    }

    private static Optional<TenantId> tapped(Desk desk, Inbound inbound) {
        return inbound.content() instanceof Content.Tap(_, var written)
                ? Payload.of(written).flatMap(payload -> desk.tenantOf(payload.id()))
                : Optional.empty();
    }

    private static Optional<TenantId> lastSpokenOf(Desk desk) {
        return desk.mentions().stream().findFirst().map(Mention::tenant);
    }

    /** Greetings and help are the same everywhere; a yes, a no or an undo is about what was spoken of last. */
    private Optional<Post> anyWillDo(Conversation conversation, Inbound inbound, List<Post> posts) {
        var last = lastSpokenOf(conversation.desk()).flatMap(tenant -> at(posts, tenant));
        if (PinText.isIn(inbound.content())) {
            return last.or(() -> Optional.of(posts.getFirst())); // asked about, it would have to be kept
        }
        if (WhichCompany.asked(conversation).isPresent()) {
            return Optional.empty();
        }
        return switch (inbound.content()) {
            case Content.Text(var body) -> anyWillDo(body, inbound, last, posts);
            case Content.Media media when !media.caption().isBlank() ->
                anyWillDo(media.caption(), inbound, last, posts);
            case Content.Tap _, Content.Media _, Content.Location _, Content.Other _ ->
                last.or(() -> Optional.of(posts.getFirst()));
        };
    }

    private Optional<Post> anyWillDo(String said, Inbound inbound, Optional<Post> last, List<Post> posts) {
        return switch (dialogue.talk(said, inbound.at())) {
            case Intent.HELP, Intent.GREET, Intent.LANGUAGE_SET, Intent.PIN_LOGIN ->
                last.or(() -> Optional.of(posts.getFirst()));
            case Intent.CONFIRM, Intent.DENY, Intent.CANCEL, Intent.UNDO -> last;
            default -> Optional.empty();
        };
    }

    private Reply answer(Conversation conversation, Inbound inbound, Post post, Sent sent, boolean named) {
        var words = Wording.in(conversation.language().orElse(post.member().language()));
        var visit = new Visit(post.company(), post.member(), words, inbound.at(), Opaque.of(inbound.id().code()),
                inbound.id());
        var silence = StaffDialogue.since(conversation.lastInboundAt(), inbound.at());
        var taken = dialogue.take(visit, conversation.desk(),
                new StaffDialogue.Heard(sent.content(), silence, inbound.recoveredLate(), sent.file()));
        // Who buys elsewhere, or worked there, was spoken to last by another company.
        boolean several = named || !taken.desk().mentions().isEmpty();
        var after = conversation.with(several ? mentioned(taken.desk(), visit) : taken.desk());
        var spoken = taken.chosen().map(after::in).orElse(after);
        var message = named ? Spoken.headed(taken.message(), post.company()) : taken.message();
        var messages = new ArrayList<>(taken.others());
        messages.addAll(mail.answer(conversation.id(), message));
        return new Reply(spoken, messages, taken.changes(), taken.secret());
    }

    private static Desk mentioned(Desk desk, Visit visit) {
        var mentions = new ArrayList<>(desk.mentions());
        mentions.addFirst(new Mention(visit.cause(), visit.now(), visit.company().id()));
        return desk.with(mentions.subList(0, Math.min(MENTIONS, mentions.size())));
    }

    private static Reply ask(Conversation conversation, Inbound inbound, List<Post> posts, List<Company> here) {
        var question = WhichCompany.question(conversation, inbound, here);
        var words = Wording.in(conversation.language().orElse(posts.getFirst().member().language()));
        var message = new Message(words.say("company.which"), WhichCompany.choices(question, here));
        return new Reply(conversation.with(conversation.desk().asking(question)),
                List.of(new Said(conversation.id(), message)), List.of());
    }
}
