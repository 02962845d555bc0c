package my.sewa.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Conversation;
import my.sewa.bot.Reply;
import my.sewa.bot.Reply.Said;
import my.sewa.bot.dialogue.CustomerMail.Box;
import my.sewa.bot.wording.Form;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.ConversationId;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;

/** Words of staff for a customer: an answer by swipe to what the customer wrote goes to the customer. */
final class Relay {
    private final Outbox outbox;
    private final CustomerMail mail;

    Relay(Outbox outbox, CustomerMail mail) {
        this.outbox = outbox;
        this.mail = mail;
    }

    /** What a swiped message was about, if it passed on somebody's words. */
    Optional<Message.About> swiped(Conversation conversation, Inbound inbound) {
        if (inbound.content() instanceof Content.Tap) {
            return Optional.empty(); // every tap says which message it was under
        }
        return inbound.repliesTo()
            .flatMap(sid -> outbox.bySid(conversation.id(), sid))
            .flatMap(outbox::find)
            .flatMap(stored -> stored.outbound().message().about())
            .filter(about -> about.with().isPresent());
    }

    /** Passed on in the company's name; staff are told that it went, or why it cannot. */
    Reply pass(Conversation conversation, Inbound inbound, Company company, Wording words, ConversationId customer) {
        var box = mail.box(company, customer);
        String name = name(company, box);
        var message = message(inbound, company, box);
        boolean withoutFile = inbound.content() instanceof Content.Media media
                && kept(inbound, company, media).isEmpty();
        if (message.isEmpty()) {
            String why = words.say(withoutFile ? "swipe.file-kept" : "swipe.unreadable");
            return new Reply(conversation, List.of(new Said(conversation.id(), Message.of(why))), List.of());
        }
        var sent = mail.send(box, message.get().about(Message.About.nothingButFrom(company.id())), inbound.at());
        String done = withoutFile ? "swipe.done-without-file" : "swipe.done";
        var told = new Said(conversation.id(), Message.of(words.say(sent.isPresent() ? done : "swipe.closed", name)));
        var said = new ArrayList<>(sent.orElse(List.of()));
        said.add(told);
        return new Reply(conversation, said, List.of());
    }

    private static String name(Company company, Box box) {
        return company.customers()
            .stream()
            .filter(customer -> customer.phone()
                .filter(phone -> phone.e164().equals(box.id().person().value()))
                .isPresent())
            .findFirst()
            .map(customer -> Form.name(customer.name()))
            .orElse(box.id().person().value());
    }

    private static Optional<Message> message(Inbound inbound, Company company, Box box) {
        String from = Form.name(company.tenant().name());
        return switch (inbound.content()) {
            case Content.Text(var body) -> Optional.of(words(box, from, body));
            case Content.Media media -> kept(inbound, company, media)
                // No approved words carry a file that somebody sent.
                .map(file -> Message.of(media.caption().isBlank() ? from : from + ": " + media.caption()).with(file))
                .or(() -> Optional.of(media.caption())
                    .filter(caption -> !caption.isBlank())
                    .map(caption -> words(box, from, caption)));
            case Content.Location(var latitude, var longitude, _) ->
                Optional.of(words(box, from, latitude + ", " + longitude));
            case Content.Tap _, Content.Other _ -> Optional.empty();
        };
    }

    private static Message words(Box box, String from, String body) {
        return Card.MESSAGE.in(box.words(), List.of(from, body), List.of()).saying(from + ": " + body);
    }

    /** The copy that was kept when it came in; empty if WhatsApp carries no such. */
    private static Optional<Attachment.Kept> kept(Inbound inbound, Company company, Content.Media media) {
        return SentFiles.of(company.id(), inbound.at(), inbound.id().code(), media.contentType());
    }
}
