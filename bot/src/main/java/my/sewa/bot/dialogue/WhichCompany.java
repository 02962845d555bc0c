package my.sewa.bot.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.sewa.bot.Conversation;
import my.sewa.bot.wording.Form;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.OutboundId;
import my.sewa.domain.messaging.Outbox;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.tenant.TenantId;

/** Finds out which of several companies on the shared number a message is for; where that fails, asks. */
final class WhichCompany {
    /** What is written within so short a time while the question is open belongs together. */
    private static final Duration TOGETHER = Duration.ofMinutes(30);
    private static final int LONGEST = 1_600;
    private static final int MOST_FILES = 10;

    private final Outbox outbox;

    WhichCompany(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The company that the swiped or tapped message was from. */
    Optional<TenantId> swiped(Conversation conversation, Inbound inbound) {
        return inbound.repliesTo()
            .flatMap(sid -> outbox.bySid(conversation.id(), sid))
            .flatMap(swiped -> mentioned(conversation, swiped).or(() -> from(swiped)));
    }

    private static Optional<TenantId> mentioned(Conversation conversation, OutboundId swiped) {
        String cause = Opaque.of(swiped.cause());
        return conversation.desk()
            .mentions()
            .stream()
            .filter(said -> said.cause().equals(cause))
            .findFirst()
            .map(Mention::tenant);
    }

    private Optional<TenantId> from(OutboundId swiped) {
        return outbox.glance(swiped).flatMap(stored -> stored.outbound().message().about()).map(About::tenant);
    }

    /** The company that was picked when asked; empty if nothing was asked or something else was said. */
    static Optional<TenantId> chosen(Conversation conversation, Inbound inbound, List<Company> companies) {
        return asked(conversation).flatMap(asked -> {
            var offered = asked.companies()
                .stream()
                .flatMap(tenant -> companies.stream().filter(company -> company.id().equals(tenant)))
                .toList();
            return switch (inbound.content()) {
                case Content.Tap(_, var written) -> Payload.of(written)
                    .filter(payload -> payload.id().equals(asked.id()))
                    .flatMap(payload -> Choices.number(payload.act()))
                    .filter(number -> number <= offered.size())
                    .map(number -> offered.get(number - 1).id());
                case Content.Text(var body) -> Choices.typed(body, names(offered)).map(at -> offered.get(at).id());
                case Content.Media _, Content.Location _, Content.Other _ -> Optional.empty();
            };
        });
    }

    static Optional<Detour.WhichCompany> asked(Conversation conversation) {
        return conversation.desk().asked(Detour.WhichCompany.class);
    }

    /** The question as it is remembered, with all that waits for its answer. */
    static Detour.WhichCompany question(Conversation conversation, Inbound inbound, List<Company> companies) {
        var before = asked(conversation)
            .filter(asked -> Duration.between(asked.askedAt(), inbound.at()).compareTo(TOGETHER) < 0);
        String now = words(inbound.content());
        String held = before.map(asked -> (asked.held() + "\n" + now).strip())
            .filter(both -> both.length() <= LONGEST)
            .orElse(now);
        var files = Stream.concat(before.stream().flatMap(asked -> asked.files().stream()), file(inbound).stream())
            .limit(MOST_FILES)
            .toList();
        return new Detour.WhichCompany(Opaque.of(inbound.id().code()), inbound.at(), held, files,
                companies.stream().map(Company::id).toList());
    }

    private static String words(Content content) {
        return content instanceof Content.Location(var latitude, var longitude, _)
                ? latitude + ", " + longitude
                : Quoted.typed(content);
    }

    static Optional<Order.File> file(Inbound inbound) {
        return inbound.content() instanceof Content.Media media
                ? Optional.of(new Order.File(inbound.id().code(), inbound.at(), media.contentType()))
                : Optional.empty();
    }

    static List<Choice> choices(Detour.WhichCompany question, List<Company> companies) {
        var names = names(companies);
        return IntStream.range(0, Math.min(names.size(), Choices.MOST))
            .mapToObj(i -> Choices.row(names.get(i), "", Choices.ANSWER + (i + 1), question.id(), 0))
            .toList();
    }

    private static List<String> names(List<Company> companies) {
        return companies.stream().map(company -> Form.name(company.tenant().name())).toList();
    }
}
