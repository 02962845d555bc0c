package my.sewa.bot;

import static my.sewa.bot.Office.ALI;
import static my.sewa.bot.Office.AMINAH;
import static my.sewa.bot.Office.MEI_LING;
import static my.sewa.bot.Office.RAJ;
import static my.sewa.bot.Office.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.catalogue.Tariff;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.messaging.Received.Inbound;
import my.sewa.domain.messaging.ReceivedId;
import my.sewa.domain.quotation.Quotation.Accepted;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.quotation.Quotation.Sent;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** Rules of the chat at the very moment where they begin or end to hold. */
class DialogueRulesTest {
    private static final TenantId DEMO = new TenantId("T-01");
    private static final String QUOTE = "quote 2 genset 20kva for Ali Construction 25/11 to 29/11";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FOURTEEN_DAYS = Duration.ofDays(14);

    private final Office office = new Office(CompanyFile.demo());

    @Test
    void a_draft_is_still_there_after_24_hours() {
        say(QUOTE);
        office.pass(Duration.ofHours(24));
        assertThat(say("ok")).contains("Shall I still create this?");
        assertThat(say("yes")).startsWith("Quotation QT-0241 for");
    }

    @Test
    void a_draft_is_gone_a_second_later_and_it_is_said() {
        say(QUOTE);
        office.pass(Duration.ofHours(24).plus(SECOND));
        assertThat(say("ok")).startsWith("I dropped the quote for Ali Construction Sdn Bhd");
        assertThat(created()).isEmpty();
    }

    @Test
    void every_change_gives_a_draft_another_24_hours() {
        say(QUOTE);
        office.pass(Duration.ofHours(20));
        say("3 unit");
        say("yes");
        office.pass(Duration.ofHours(20));
        assertThat(say("3 unit")).contains("Shall I go on with this draft");
    }

    @Test
    void up_to_30_minutes_an_ok_needs_no_question() {
        say(QUOTE);
        office.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(say("ok")).startsWith("Quotation QT-0241 for");
    }

    @Test
    void after_30_minutes_even_an_ok_is_asked_about() {
        say(QUOTE);
        office.pass(Duration.ofMinutes(30));
        assertThat(say("ok")).contains("Shall I still create this?");
        assertThat(created()).isEmpty();
    }

    @Test
    void talking_of_something_else_is_no_silence() {
        say(QUOTE);
        office.pass(MINUTE.multipliedBy(20));
        say("list quotes");
        office.pass(MINUTE.multipliedBy(20));
        assertThat(say("ok")).startsWith("Quotation QT-0241 for");
    }

    @Test
    void a_greeting_after_the_silence_does_not_make_the_next_ok_a_yes() {
        say(QUOTE);
        office.pass(MINUTE.multipliedBy(40));
        say("hi");
        assertThat(say("ok")).contains("Shall I still create this?");
    }

    @Test
    void a_new_command_after_the_silence_is_not_asked_about() {
        say(QUOTE);
        office.pass(MINUTE.multipliedBy(40));
        assertThat(say("quote 1 tower light for Kumar 25/11")).contains("is kept for later", "Kumar a/l Subramaniam");
    }

    @Test
    void undo_works_for_ten_minutes() {
        create();
        office.pass(MINUTE.multipliedBy(10));
        assertThat(say("undo")).startsWith("QT-0241 for Ali Construction Sdn Bhd is cancelled");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Cancelled.class);
    }

    @Test
    void undo_no_longer_works_a_second_later() {
        create();
        office.pass(MINUTE.multipliedBy(10).plus(SECOND));
        assertThat(say("undo")).startsWith("There is nothing to undo");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void a_number_that_was_undone_stays_used() {
        create();
        say("undo");
        assertThat(create()).startsWith("Quotation QT-0242 for");
    }

    @Test
    void a_change_within_three_seconds_of_the_ok_crossed_it() {
        create();
        office.pass(SECOND.multipliedBy(3));
        assertThat(say("3 unit")).startsWith("QT-0241 was created just before this arrived");
    }

    @Test
    void a_later_change_did_not_cross_but_is_about_the_same() {
        create();
        office.pass(SECOND.multipliedBy(3).plusMillis(1));
        assertThat(say("3 unit")).startsWith("QT-0241 is created already");
        say("ok");
        assertThat(office.quotation("T-01", "QT-0241").revision()).isEqualTo(2);
        assertThat(office.quotation("T-01", "QT-0241").content().totals().total()).isEqualTo(Sen.of(525_000));
    }

    @Test
    void a_revision_can_be_taken_back_for_ten_minutes_and_the_former_stands_again() {
        create();
        say("3 unit");
        say("ok");
        office.pass(MINUTE.multipliedBy(10));
        assertThat(say("undo")).startsWith("QT-0241 rev 2 is taken back; rev 1 stands again");
        assertThat(office.quotation("T-01", "QT-0241").revision()).isEqualTo(1);
    }

    @Test
    void a_message_that_came_late_changes_nothing_unasked() {
        say(QUOTE);
        assertThat(text(office.receive(RAJ, new Content.Text("ok"), Optional.empty(), true)))
            .contains("Your message “ok” reached me late");
        assertThat(created()).isEmpty();
        assertThat(say("no")).startsWith("All right, I leave it");
        assertThat(say("ok")).startsWith("Quotation QT-0241 for");
    }

    @Test
    void a_late_yes_answers_no_question() {
        create();
        assertThat(say("cancel")).startsWith("Nothing is open. Shall I cancel QT-0241");
        assertThat(text(office.receive(RAJ, new Content.Text("yes"), Optional.empty(), true)))
            .contains("reached me late");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void an_ok_is_to_the_price_that_was_shown() {
        // given a draft, and then a dearer generator
        say(QUOTE);
        var item = office.ports.catalogue()
            .items(office.ports.tenants().stamp(DEMO))
            .find(new Sku("GEN-20"))
            .orElseThrow();
        var dearer = new Item(item.sku(), item.nameEnglish(), item.nameMalay(), item.aliases(), item.tracking(),
                item.owned(), new Item.Offer.Hire(new Tariff(List.of(new Tariff.Tier(1, Sen.of(40_000))))),
                item.replacement());
        office.memory.commit(List.of(office.ports.catalogue().put(DEMO, dearer),
                office.ports.tenants().bump(DEMO, Set.of(Stamp.Part.CATALOGUE))));
        // when
        assertThat(say("ok")).startsWith("Something has changed since I showed you this").contains("RM4,000.00");
        // then
        assertThat(created()).isEmpty();
        assertThat(say("ok")).contains("Quotation QT-0241 for Ali Construction Sdn Bhd", "RM4,000.00");
    }

    @Test
    void a_customers_yes_in_words_counts_for_fourteen_days_after_the_sending() {
        sendValidForThirtyDays();
        office.pass(FOURTEEN_DAYS);
        assertThat(text(office.receive(ALI, "agree"))).contains("You have accepted quotation QT-0241");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Accepted.class);
    }

    @Test
    void a_second_later_the_same_word_is_passed_on_to_people() {
        sendValidForThirtyDays();
        office.pass(FOURTEEN_DAYS.plus(SECOND));
        assertThat(text(office.receive(ALI, "agree"))).contains("thank you for your message");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Sent.class);
    }

    /** With the validity far away, so that only the age of the sending can matter. */
    private void sendValidForThirtyDays() {
        for (String order : List.of("pin 246810", "validity 30 days", "ok")) {
            office.receive(AMINAH, order);
        }
        create();
        say("Send");
        var sent = office.quotation("T-01", "QT-0241");
        assertThat(sent).isInstanceOf(Sent.class);
        assertThat(sent.content().validUntil()).isEqualTo(LocalDate.of(2026, 12, 20));
    }

    @Test
    void the_oldest_of_too_many_drafts_is_dropped_and_it_is_said() {
        var customers = List.of("Kumar", "Mega Bina", "Seri Murni", "Hafiz", "Evergreen", "Sinar Event",
                "Chong Hardware");
        say(QUOTE);
        customers.forEach(customer -> say("quote 1 tower light for " + customer + " 25/11"));
        assertThat(say("quote 1 tower light for Tan Ah Kow 25/11"))
            .contains("so I dropped the oldest: quote for Ali Construction Sdn Bhd");
    }

    @Test
    void two_members_of_staff_have_drafts_of_their_own() {
        say(QUOTE);
        assertThat(text(office.receive(MEI_LING, "ok"))).startsWith("There is nothing waiting for your ok");
        assertThat(created()).isEmpty();
    }

    @Test
    void one_persons_undo_leaves_anothers_quotation_alone() {
        create();
        assertThat(text(office.receive(MEI_LING, "undo"))).startsWith("There is nothing to undo");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void the_same_message_gets_the_same_answer_however_often_it_is_asked() {
        // given a question with choices, and a draft
        var id = ReceivedId.ofMessage(RAJ, "SMsame");
        var inbound = new Inbound(id, office.now(), new Content.Text("quote Ahmad 1 tower light 25/11"),
                Optional.empty(), Optional.empty(), false);
        var before = Conversation.begin(RAJ);
        // then ids and all are the same
        var first = office.dialogue.answer(before, inbound);
        assertThat(office.dialogue.answer(before, inbound)).isEqualTo(first);
        assertThat(first.messages()).singleElement()
            .satisfies(said -> assertThat(said.message().choices()).hasSize(3));
    }

    @Test
    void every_reply_fits_into_a_message() {
        // given a draft of fifty lines that still asks for its customer
        var items = CompanyFile.demo().items().stream().map(item -> "1 " + item.nameEnglish()).toList();
        say("quote 1 " + items.getFirst() + " for Ahmad 25/11");
        for (String item : items) {
            // when
            String reply = say("add " + item);
            // then
            assertThat(reply.length()).isLessThanOrEqualTo(1_600);
        }
    }

    private String create() {
        say(QUOTE);
        return say("ok");
    }

    private String say(String typed) {
        return text(office.receive(RAJ, typed));
    }

    private List<String> created() {
        return office.quotations()
            .stream()
            .map(quotation -> quotation.id().number())
            .filter(number -> number.compareTo("QT-0240") > 0)
            .toList();
    }
}
