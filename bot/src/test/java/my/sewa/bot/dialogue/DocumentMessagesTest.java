package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import my.sewa.bot.dialogue.DocumentMessages.Plan;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.About;
import my.sewa.domain.messaging.Message.Attachment;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.shared.Language;
import my.sewa.domain.tenant.DocumentKind;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

class DocumentMessagesTest {
    private static final TenantId TENANT = new TenantId("T-01");
    private static final Attachment PAPER = new Attachment.Paper(TENANT, DocumentKind.QUOTATION, "QT-0241", 1,
            Language.ENGLISH);
    private static final About ABOUT = new About(TENANT, Optional.empty(), Optional.of("QT-0241"));
    private static final Message CARD = Card.QUOTATION.in(Wording.in(Language.ENGLISH),
            List.of("QT-0241", "Seri Jaya", "RM5,137.50", "Sat 5 Dec 2026"),
            List.of(new Payload("accept", "x", 1), new Payload("decline", "x", 1)))
        .with(PAPER)
        .about(ABOUT);
    private static final Message NOTICE = Card.NOTICE.in(Wording.in(Language.ENGLISH),
            List.of("QT-0241", "Ali has accepted it."), List.of());

    private final DocumentMessages approved = new DocumentMessages((_, _) -> true);
    private final DocumentMessages nothingApproved = new DocumentMessages((_, _) -> false);

    @Test
    void an_approved_card_goes_as_it_is_whenever_the_person_wrote() {
        assertThat(approved.plan(CARD, true)).isEqualTo(new Plan.Sendable(List.of(CARD)));
        assertThat(approved.plan(CARD, false)).isEqualTo(new Plan.Sendable(List.of(CARD)));
    }

    @Test
    void where_it_is_not_approved_the_file_goes_first_and_then_the_words_with_the_buttons() {
        var messages = ((Plan.Sendable) nothingApproved.plan(CARD, true)).messages();
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst().attachment()).contains(PAPER);
        assertThat(messages.getFirst().text()).isEqualTo("Quotation QT-0241 from Seri Jaya.");
        assertThat(messages.getFirst().choices()).isEmpty();
        assertThat(messages.getLast().attachment()).isEmpty();
        assertThat(messages.getLast().text()).isEqualTo(CARD.text());
        assertThat(messages.getLast().choices()).extracting(Choice::title).containsExactly("Accept", "Decline");
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.template()).isEmpty();
            assertThat(message.about()).contains(ABOUT);
        });
    }

    @Test
    void where_it_is_not_approved_and_the_person_has_not_written_nothing_can_be_sent() {
        assertThat(nothingApproved.plan(CARD, false)).isEqualTo(new Plan.Closed());
        assertThat(nothingApproved.plan(NOTICE, false)).isEqualTo(new Plan.Closed());
    }

    @Test
    void each_language_is_approved_by_itself() {
        var malayOnly = new DocumentMessages((_, language) -> language == Language.MALAY);
        assertThat(malayOnly.plan(CARD, false)).isEqualTo(new Plan.Closed());
    }

    @Test
    void words_alone_need_no_approval_while_the_person_is_there() {
        assertThat(approved.plan(NOTICE, true)).isEqualTo(new Plan.Sendable(List.of(Message.of(NOTICE.text()))));
        assertThat(approved.plan(NOTICE, false)).isEqualTo(new Plan.Sendable(List.of(NOTICE)));
    }

    @Test
    void a_file_without_buttons_is_one_message_with_the_words_below_it() {
        var file = Message.of("Here it is.").with(PAPER);
        assertThat(nothingApproved.plan(file, true)).isEqualTo(new Plan.Sendable(List.of(file)));
    }
}
