package my.sewa.bot;

import static my.sewa.bot.Office.RAJ;
import static my.sewa.bot.Office.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import my.sewa.domain.messaging.Contact;
import my.sewa.domain.messaging.Outbound;
import my.sewa.domain.messaging.Received.Content;
import my.sewa.domain.quotation.Quotation.Cancelled;
import my.sewa.domain.quotation.Quotation.Draft;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Stamp;
import my.sewa.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** Two companies with the same staff, customers and document numbers: nothing said for one reaches the other. */
class TwoCompaniesTest {
    private static final String FIRST = "Jaya Alatan Sewa Sdn Bhd";
    private static final String SECOND = "Sewa Utara Sdn Bhd";

    private final Office office = new Office(CompanyFile.demo(), CompanyFile.second());
    private int swipes;

    @Test
    void every_reply_names_the_company() {
        createFor(SECOND);
        assertThat(say("undo")).startsWith("*" + SECOND + "*");
        say("list quotes");
        assertThat(say(FIRST)).startsWith("*" + FIRST + "*");
    }

    @Test
    void a_quotation_of_one_company_is_not_there_in_the_other() {
        createFor(SECOND);
        assertThat(swipe(askedAnew(FIRST, "list quotes"), "show QT-0241")).contains("There is no QT-0241");
        assertThat(office.quotations().stream().filter(made -> made.id().number().equals("QT-0241"))).hasSize(1);
    }

    @Test
    void a_draft_of_one_company_is_not_touched_by_words_for_the_other() {
        // given a list of the first company, and a draft for the second
        var list = askedAnew(FIRST, "list quotes");
        say("quote 1 tower light for Kumar 1/12 to 3/12");
        say(SECOND);
        // when ok and cancel are said in answer to the list
        assertThat(swipe(list, "ok")).contains("There is nothing waiting for your ok");
        assertThat(swipe(list, "cancel")).contains("Nothing is open");
        // then the draft is still there for its own company
        assertThat(say("ok")).startsWith("*" + SECOND + "*").contains("Quotation QT-0241 for");
        assertThat(office.quotation("T-02", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void undo_takes_back_what_the_company_spoken_of_created() {
        // given the same number in both
        createFor(FIRST);
        var created = createFor(SECOND);
        // when
        assertThat(swipe(created, "undo")).contains("QT-0241 for Kumar a/l Subramaniam is cancelled");
        // then
        assertThat(office.quotation("T-02", "QT-0241")).isInstanceOf(Cancelled.class);
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void a_button_belongs_to_the_company_it_was_shown_for() {
        var first = createFor(FIRST);
        createFor(SECOND);
        var undo = first.message().choices().getLast();
        assertThat(text(office.receive(RAJ, new Content.Tap(undo.title(), undo.payload()), Optional.empty(), false)))
            .startsWith("*" + FIRST + "*")
            .contains("is cancelled");
        assertThat(office.quotation("T-01", "QT-0241")).isInstanceOf(Cancelled.class);
        assertThat(office.quotation("T-02", "QT-0241")).isInstanceOf(Draft.class);
    }

    @Test
    void who_has_left_one_of_them_can_still_confirm_in_the_other() {
        // given somebody who was spoken to last by a company that they leave
        createFor(SECOND);
        var left = new StaffId(new TenantId("T-02"), "S-02");
        office.memory.commit(List.of(office.ports.tenants().remove(left),
                office.ports.tenants().bump(left.tenant(), EnumSet.of(Stamp.Part.PROFILE)),
                office.ports.addresses().remove(RAJ.person(), new Contact.OfStaff(left))));
        // when
        assertThat(say("tambah customer Kedai Bunga Mawar 012-345 6789")).contains("Add the customer");
        // then
        assertThat(say("ok")).contains("Kedai Bunga Mawar is added");
        assertThat(say("find customer mawar")).contains("Kedai Bunga Mawar");
    }

    private Outbound createFor(String company) {
        say("quote 1 tower light for Kumar 1/12 to 3/12");
        say(company);
        return office.receive(RAJ, "ok").getFirst();
    }

    private Outbound askedAnew(String company, String question) {
        say(question);
        return office.receive(RAJ, company).getFirst();
    }

    private String say(String typed) {
        return text(office.receive(RAJ, typed));
    }

    private String swipe(Outbound answered, String typed) {
        String sid = "SMswiped" + swipes++;
        office.known(answered, sid);
        return text(office.receive(RAJ, new Content.Text(typed), Optional.of(sid), false));
    }
}
