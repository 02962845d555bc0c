package my.sewa.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import my.sewa.local.browser.Browser;
import my.sewa.local.browser.Browser.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member of staff types on the phones page, in a real browser, and the real program answers. */
class ConversationIT {
    private static final double PATIENCE = 30_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SewaProcess sewa;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Browser browser;

    @BeforeAll
    static void start() {
        sewa = SewaProcess.ofJarWithPhones(folder.resolve("data"), "2026-11-20T10:00:00+08:00");
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
        sewa.close();
    }

    @Test
    void a_quotation_is_drafted_changed_created_shown_and_undone() {
        var raj = open("Raj");
        assertReply(say(raj, "quote 2 genset 20kva for Ali Construction 25/11 to 29/11"),
                List.of("Ali Construction Sdn Bhd", "Wed 25 Nov 2026", "RM3,500.00"));
        assertReply(say(raj, "3 unit, diskaun 5%, delivery rm150"), List.of("RM5,137.50"));
        var made = say(raj, "ok");
        assertReply(made, List.of("is ready", "RM5,137.50", ".pdf"));
        String number = number(made);
        assertReply(say(raj, "show " + number), List.of(number, "RM5,137.50", "Raj"));
        assertReply(say(raj, "list quotes"), List.of(number, "QT-0240"));
        choice(raj, "Undo").first().click();
        assertReply(theirs(raj, 6), List.of(number, "cancelled"));
    }

    @Test
    void a_sale_in_english_sent_asked_about_answered_by_swipe_and_accepted() {
        var raj = open("Mei Ling");
        var ali = beside(raj, "Ali Construction");
        say(raj, "quote 1 tower light for Ali Construction 25/11");
        String number = number(say(raj, "ok"));
        int before = raj.locator(".theirs").count();
        choice(raj, "Send").last().click();
        assertReply(theirs(raj, before + 1), List.of(number, "is on its way"));
        assertReply(theirs(ali, 1), List.of(number + ".pdf", "RM220.00", "Accept", "Decline"));
        assertReply(say(ali, "Does that include diesel?"), List.of("thank you for your message"));
        var question = theirs(raj, before + 2);
        assertReply(question, List.of("Does that include diesel?"));
        question.hover();
        question.locator(".reply").click();
        assertReply(say(raj, "Diesel is extra"), List.of("Passed on to Ali Construction"));
        assertReply(theirs(ali, 3), List.of("Jaya Alatan Sewa Sdn Bhd: Diesel is extra"));
        choice(ali, "Accept").last().click();
        assertReply(theirs(ali, 4), List.of("You have accepted quotation " + number));
        assertReply(theirs(raj, before + 4), List.of("has accepted " + number, "Book"));
    }

    @Test
    void a_sale_in_malay_revised_and_declined_with_a_reason_counts_as_lost() {
        var aminah = open("Aminah");
        var kumar = beside(aminah, "Kumar a/l");
        say(kumar, "bahasa");
        int before = aminah.locator(".theirs").count();
        say(aminah, "sebut harga 2 tower light untuk Kumar esok 3 hari");
        say(aminah, "jadi");
        choice(aminah, "Hantar").last().click();
        assertReply(theirs(aminah, before + 3), List.of("sedang dihantar"));
        say(aminah, "tukar 3 unit");
        String number = number(say(aminah, "jadi"));
        choice(aminah, "Hantar").last().click();
        assertReply(theirs(aminah, before + 6), List.of(number + " rev 2", "sedang dihantar"));
        choice(kumar, "Terima").first().click();
        hears(kumar, "telah diganti dengan rev 2");
        choice(kumar, "Tolak").last().click();
        hears(kumar, "ditolak");
        assertReply(say(kumar, "terlalu mahal"), List.of("Terima kasih"));
        assertReply(theirs(aminah, before + 8), List.of("terlalu mahal"));
        assertReply(say(aminah, "quotes bulan ni"), List.of("ditolak", number, "terlalu mahal"));
    }

    @Test
    void a_quotation_to_a_number_without_whatsapp_comes_back_as_news_and_is_shown_as_not_delivered() {
        var mei = open("Mei Ling");
        sewa.post("/local/phones/faults/people", "{\"person\":\"+60193450022\",\"code\":63024}");
        write(mei, "quote 1 tower light for Hafiz Catering 25/11");
        hears(mei, "Quote for Hafiz Catering");
        write(mei, "ok");
        var ready = hears(mei, "for Hafiz Catering is ready");
        String number = number(ready);
        choice(ready, "Send").click();
        hears(mei, number + " is on its way");
        hears(mei, number + " did not reach Hafiz Catering. There is no WhatsApp on +60 19-345 0022.");
        write(mei, "show " + number);
        hears(mei, "not delivered: no WhatsApp on that number");
    }

    @Test
    void the_same_in_malay_with_a_customer_to_choose() {
        var aminah = open("Aminah");
        assertReply(say(aminah, "sebut harga 2 genset 20kva untuk ahmad esok 3 hari"), List.of("“ahmad” yang mana?"));
        aminah.locator(".choice").filter(new Locator.FilterOptions().setHasText("Ahmad Enterprise")).click();
        assertReply(theirs(aminah, 2), List.of("Sebut harga untuk Ahmad Enterprise", "Sab 21 Nov 2026",
                "RM2,100.00"));
        assertReply(say(aminah, "batal"), List.of("Dibatalkan"));
    }

    @Test
    void what_is_nasty_breaks_nothing() {
        var mei = open("Mei Ling");
        for (String nasty : List.of("<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "😀".repeat(800),
                "quote 0 genset 20kva for Ali Construction 31/2",
                "quote 1 genset 20kva Ali Construction esok RM2.400,75")) {
            assertThat(say(mei, nasty)).isVisible();
        }
        assertThat(browser.troubles()).isEmpty();
    }

    private static Locator open(String name) {
        Page page = browser.visit(sewa.address().toString(), Screen.WIDE);
        page.locator("#staff .person").filter(new Locator.FilterOptions().setHasText(name)).click();
        return page.locator(".phone", new Page.LocatorOptions().setHas(
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    /** A customer's phone on the same page. */
    private static Locator beside(Locator phone, String name) {
        var page = phone.page();
        page.locator("#customers .person").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        return page.locator(".phone").filter(new Locator.FilterOptions().setHasText(name)).last();
    }

    private static Locator choice(Locator phone, String title) {
        return phone.locator(".choice").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static String number(Locator reply) {
        var found = Pattern.compile("QT-[0-9]{4}").matcher(reply.innerText());
        org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Types it, and returns the answer once it is there: exactly one. */
    private static Locator say(Locator phone, String text) {
        int before = phone.locator(".theirs").count();
        write(phone, text);
        return theirs(phone, before + 1);
    }

    private static void write(Locator phone, String text) {
        var box = phone.getByRole(AriaRole.TEXTBOX);
        box.fill(text);
        box.press("Enter");
    }

    private static Locator theirs(Locator phone, int count) {
        assertThat(phone.locator(".theirs")).hasCount(count, new HasCountOptions().setTimeout(PATIENCE));
        return phone.locator(".theirs").last();
    }

    /** Whatever else arrives, this does. */
    private static Locator hears(Locator phone, String text) {
        var heard = phone.locator(".theirs").filter(new Locator.FilterOptions().setHasText(text)).last();
        assertThat(heard).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        return heard;
    }

    private static void assertReply(Locator reply, List<String> parts) {
        parts.forEach(part -> assertThat(reply).containsText(part, new ContainsTextOptions().setTimeout(PATIENCE)));
    }
}
