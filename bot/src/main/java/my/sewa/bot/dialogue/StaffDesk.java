package my.sewa.bot.dialogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Contact.OfStaff;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.TenantId;

/** Receives staff: finds out for which company they write, and lets {@link StaffDialogue} answer. */
public final class StaffDesk {
    private static final int LONGEST = 1_600;
    private static final int MENTIONS = 10;

    /** A member of staff and one of their companies. */
    private record Post(Company company, Staff member) {}

    private final Companies companies;
    private final Outbox outbox;
    private final StaffDialogue dialogue;

    public StaffDesk(Companies companies, Outbox outbox, StaffDialogue dialogue) {
        this.companies = companies;
        this.outbox = outbox;
        this.dialogue = dialogue;
    }

    Reply answer(Conversation conversation, Inbound inbound, List<OfStaff> employers) {
        var posts = employers.stream().map(this::post).flatMap(Optional::stream).toList();
        if (posts.isEmpty()) {
            return new Reply(conversation, List.of(), List.of()); // the company has left
        }
        if (posts.size() == 1) {
            return answer(conversation, inbound, posts.getFirst(), inbound.content(), false);
        }
        return new AmongCompanies(conversation, inbound, posts).answer();
    }

    private Optional<Post> post(OfStaff contact) {
        return companies.find(contact.tenant())
            .flatMap(company -> company.staff(contact.staff()).map(member -> new Post(company, member)));
    }

    private Reply answer(Conversation conversation, Inbound inbound, Post post, Content content, boolean named) {
        var desk = conversation.desk();
        var words = Wording.in(conversation.language().orElse(post.member().language()));
        String cause = Opaque.of(inbound.id().code());
        var visit = new Visit(post.company(), post.member(), words, inbound.at(), cause);
        var silence = StaffDialogue.since(conversation.lastInboundAt(), inbound.at());
        var taken = dialogue.take(visit, desk, new StaffDialogue.Heard(content, silence, inbound.recoveredLate()));
        var after = conversation.with(named ? mentioned(taken.desk(), visit) : taken.desk());
        var spoken = taken.chosen().map(after::in).orElse(after);
        var message = named ? headed(taken.message(), post.company()) : taken.message();
        return new Reply(spoken, List.of(new Said(conversation.id(), fitted(message))), taken.changes());
    }

    private static Message headed(Message message, Company company) {
        return new Message("*" + Form.name(company.tenant().name()) + "*\n" + message.text(), message.choices());
    }

    private static Message fitted(Message message) {
        return new Message(Form.shorten(message.text(), LONGEST), message.choices());
    }

    private static Desk mentioned(Desk desk, Visit visit) {
        var mentions = new ArrayList<>(desk.mentions());
        mentions.addFirst(new Mention(visit.cause(), visit.now(), visit.company().id()));
        return new Desk(desk.requests(), desk.detour(), desk.done(), desk.misunderstood(), desk.listing(), desk.last(),
                mentions.subList(0, Math.min(MENTIONS, mentions.size())));
    }

    /** Somebody who works for several companies and writes to the number they share. */
    private final class AmongCompanies {
        private final Conversation conversation;
        private final Inbound inbound;
        private final List<Post> posts;

        AmongCompanies(Conversation conversation, Inbound inbound, List<Post> posts) {
            this.conversation = conversation;
            this.inbound = inbound;
            this.posts = posts;
        }

        Reply answer() {
            var open = conversation.desk().detour();
            if (open.orElse(null) instanceof Detour.WhichCompany which) {
                var chosen = chosen(which);
                if (chosen.isPresent()) {
                    return StaffDesk.this.answer(conversation.with(without(conversation.desk())), inbound,
                        chosen.get(), new Content.Text(which.held()), true);
                }
            }
            return meant().map(post -> StaffDesk.this.answer(conversation, inbound, post, inbound.content(), true))
                .orElseGet(this::ask);
        }

        private Optional<Post> meant() {
            var desk = conversation.desk();
            return tapped(desk).or(() -> swiped(desk)).or(() -> desk.first().map(Request::tenant)).or(() -> undone(desk))
                .flatMap(this::at);
        }

        private Optional<TenantId> tapped(Desk desk) {
            if (!(inbound.content() instanceof Content.Tap(_, var written))) {
                return Optional.empty();
            }
            return Payload.of(written).flatMap(payload -> desk.tenantOf(payload.id()));
        }

        private Optional<TenantId> swiped(Desk desk) {
            return inbound.repliesTo()
                .flatMap(sid -> outbox.bySid(conversation.id(), sid))
                .map(outbound -> Opaque.of(outbound.cause()))
                .flatMap(cause -> desk.mentions().stream().filter(said -> said.cause().equals(cause)).findFirst())
                .map(Mention::tenant);
        }

        /** A question that is not about a draft: it was asked for the company spoken of last. */
        private Optional<TenantId> undone(Desk desk) {
            boolean asked = desk.detour().filter(detour -> !(detour instanceof Detour.WhichCompany)).isPresent();
            boolean justDone = desk.done()
                .stream()
                .findFirst()
                .filter(done -> done.undoable(inbound.at()))
                .isPresent();
            return asked || justDone ? desk.mentions().stream().findFirst().map(Mention::tenant) : Optional.empty();
        }

        private Optional<Post> at(TenantId tenant) {
            return posts.stream().filter(post -> post.company().id().equals(tenant)).findFirst();
        }

        private Optional<Post> chosen(Detour.WhichCompany which) {
            var offered = which.companies().stream().map(this::at).flatMap(Optional::stream).toList();
            return switch (inbound.content()) {
                case Content.Tap(_, var written) -> Payload.of(written)
                    .filter(payload -> payload.id().equals(which.id()))
                    .flatMap(payload -> Choices.number(payload.act()))
                    .filter(number -> number <= offered.size())
                    .map(number -> offered.get(number - 1));
                case Content.Text(var body) ->
                    Choices.typed(body, offered.stream().map(post -> post.company().tenant().name()).toList())
                        .map(offered::get);
                case Content.Media _, Content.Location _, Content.Other _ -> Optional.empty();
            };
        }

        private Reply ask() {
            var first = posts.getFirst();
            var words = Wording.in(language(first));
            String cause = Opaque.of(inbound.id().code());
            String held = held();
            var offered = posts.stream().map(post -> post.company().id()).toList();
            var desk = conversation.desk();
            var after = new Desk(desk.requests(),
                    Optional.of(new Detour.WhichCompany(cause, inbound.at(), held, offered)), desk.done(),
                    desk.misunderstood(), desk.listing(), desk.last(), desk.mentions());
            var choices = IntStream.range(0, posts.size())
                .mapToObj(i -> Choices.row(Form.name(posts.get(i).company().tenant().name()), "",
                    Choices.ANSWER + (i + 1), cause, 0))
                .limit(Choices.MOST)
                .toList();
            var message = new Message(words.say("company.which"), choices);
            return new Reply(conversation.with(after), List.of(new Said(conversation.id(), message)), List.of());
        }

        /** What is written before the company is known belongs together. */
        private String held() {
            String now = switch (inbound.content()) {
                case Content.Text(var body) -> body;
                case Content.Tap(var title, _) -> title;
                case Content.Media(_, _, var caption) -> caption;
                case Content.Location _, Content.Other _ -> "";
            };
            return conversation.desk()
                .detour()
                .filter(Detour.WhichCompany.class::isInstance)
                .map(Detour.WhichCompany.class::cast)
                .filter(which -> Duration.between(which.askedAt(), inbound.at()).compareTo(StaffDialogue.SILENCE) < 0)
                .map(which -> which.held() + "\n" + now)
                .filter(both -> both.length() <= LONGEST)
                .orElse(now);
        }

        private Language language(Post post) {
            return conversation.language().orElse(post.member().language());
        }

        private static Desk without(Desk desk) {
            return new Desk(desk.requests(), Optional.empty(), desk.done(), desk.misunderstood(), desk.listing(),
                    desk.last(), desk.mentions());
        }
    }
}
