package my.sewa.bot;

import static my.sewa.bot.Office.ALI;
import static my.sewa.bot.Office.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.sewa.bot.Jobs.Result;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Event;
import my.sewa.domain.quotation.Quotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to offers by itself. QT-0241 is sent by Raj on Friday morning and valid for fourteen days. */
class QuotationJobsTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final Office office = new Office(CompanyFile.demo());
    private final QuotationJobs jobs = new QuotationJobs(office.ports.tenants(), office.ports.quotations(),
            office.inbox, office.memory, Office.SHARED, office::now);
    @SuppressWarnings("NullAway.Init") // found before each test
    private Choice accept;

    @BeforeEach
    void rajSendsAnOffer() {
        office.receive(RAJ, "quote 1 tower light for Ali Construction 25/12");
        office.receive(RAJ, "ok");
        accept = office.receive(RAJ, "Send")
            .stream()
            .flatMap(said -> said.message().choices().stream())
            .filter(choice -> choice.title().equals("Accept"))
            .findFirst()
            .orElseThrow();
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Quotation.Sent.class);
    }

    private List<Event> events() {
        return office.inbox.all()
            .stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .filter(event -> event.facts().containsValue("QT-0241"))
            .toList();
    }

    private List<Outbound> told(Event event) {
        return office.handle(event.id());
    }

    @Test
    void on_the_third_day_its_maker_is_told_once_and_can_remind_the_customer_with_a_tap() {
        office.pass(DAY.multipliedBy(3));
        jobs.followUp("reminders");
        jobs.followUp("digest");
        assertThat(events()).hasSize(1);
        var told = told(events().getFirst());
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.id().conversation()).isEqualTo(RAJ);
            assertThat(news.message().text()).startsWith("No answer yet to quotation QT-0241");
            assertThat(news.message().template()).isPresent(); // Raj has not written for three days
            assertThat(news.message().choices()).extracting(Choice::title).containsExactly("Send reminder");
        });
        var remind = told.getFirst().message().choices().getFirst();
        var said = office.tap(RAJ, remind);
        assertThat(said).anySatisfy(to -> {
            assertThat(to.id().conversation()).isEqualTo(ALI);
            assertThat(to.message().text()).startsWith("A reminder: quotation QT-0241");
            assertThat(to.message().attachment()).isPresent();
        });
        var again = office.tap(RAJ, remind);
        assertThat(again).singleElement()
            .satisfies(asked -> assertThat(asked.message().text()).contains("was reminded of QT-0241", "Once more?"));
        assertThat(office.receive(RAJ, "ok")).anySatisfy(to -> assertThat(to.id().conversation()).isEqualTo(ALI));
    }

    @Test
    void a_day_earlier_nobody_is_told() {
        office.pass(DAY.multipliedBy(2));
        jobs.followUp("reminders");
        assertThat(events()).isEmpty();
    }

    @Test
    void who_has_answered_is_not_asked_after_even_if_the_answer_came_after_the_job() {
        office.pass(DAY.multipliedBy(3));
        jobs.followUp("reminders");
        office.receive(ALI, "setuju");
        assertThat(told(events().getFirst())).isEmpty();
    }

    @Test
    void sent_again_it_is_followed_up_again() {
        office.pass(DAY.multipliedBy(3));
        jobs.followUp("reminders");
        office.receive(RAJ, "send QT-0241");
        office.receive(RAJ, "ok");
        office.pass(DAY.multipliedBy(3));
        jobs.followUp("reminders");
        assertThat(events()).hasSize(2);
    }

    @Test
    void the_day_before_its_last_it_is_followed_up_once_more() {
        office.pass(DAY.multipliedBy(3));
        jobs.followUp("reminders");
        told(events().getFirst());
        office.at(Instant.parse("2026-12-02T15:59:59.999Z"));
        jobs.followUp("reminders");
        assertThat(events()).hasSize(1); // between the two occasions it waits
        office.at(Instant.parse("2026-12-02T16:00:00Z"));
        jobs.followUp("reminders");
        jobs.followUp("reminders");
        assertThat(events()).hasSize(2);
        assertThat(told(events().getLast())).singleElement().satisfies(news -> {
            assertThat(news.id().conversation()).isEqualTo(RAJ);
            assertThat(news.message().text()).startsWith("No answer yet to quotation QT-0241")
                .contains("valid until Fri 4 Dec 2026", "Shall I remind them?");
        });
    }

    @Test
    void after_its_last_day_it_is_over_once_however_often_the_job_runs() {
        office.pass(DAY.multipliedBy(15));
        var sent = office.quotations().stream().filter(Quotation.Sent.class::isInstance).count();
        var first = jobs.expire("expire");
        assertThat(first).isEqualTo(new Result("expire", (int) sent, (int) sent, 0, 0, Optional.empty()));
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Quotation.Expired.class);
        assertThat(jobs.expire("expire")).isEqualTo(new Result("expire", 0, 0, 0, 0, Optional.empty()));
        var late = office.tap(ALI, accept);
        assertThat(late).extracting(said -> said.id().conversation()).containsExactlyInAnyOrder(ALI, RAJ);
        assertThat(late).allSatisfy(
                said -> assertThat(said.message().text()).contains("QT-0241", "was valid until Fri 4 Dec 2026"));
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Quotation.Expired.class);
    }
}
