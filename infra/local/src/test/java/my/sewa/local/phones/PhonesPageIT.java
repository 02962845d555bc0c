package my.sewa.local.phones;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static my.sewa.local.phones.PhonesRun.AMINAH;
import static my.sewa.local.phones.PhonesRun.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import my.sewa.local.browser.Browser;
import my.sewa.local.browser.Browser.Screen;
import my.sewa.local.phones.ChatMessage.Status;
import my.sewa.local.phones.PhonesRun.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, on a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhonesPageIT {
    private static final String RAJ = "+60199990002";
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private Browser browser;
    private Running run;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void start(@TempDir Path data) {
        run = PhonesRun.start(data);
    }

    @AfterEach
    void stop() {
        run.close();
        assertThat(browser.troubles()).filteredOn(trouble -> !trouble.contains("Failed to load resource")).isEmpty();
    }

    @Test
    void what_is_typed_is_sent_and_ticked_and_the_answer_is_read_when_it_is_seen() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        var aminah = phone(page, "Aminah");
        aminah.getByRole(AriaRole.TEXTBOX).fill("quote 2 genset");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("for Ali");
        page.keyboard().press("Enter");
        assertThat(run.taken()).containsEntry("Body", "quote 2 genset\nfor Ali");
        assertThat(aminah.locator(".mine .said")).hasText("quote 2 genset\nfor Ali");
        assertThat(aminah.locator(".mine .state")).hasText("Delivered: the stack has taken it");
        assertThat(aminah.locator("textarea")).hasValue("");
        // the answer is on the screen, so it is read
        run.send(AMINAH, "shown", "Body", "*Total RM3,500.00*");
        assertThat(aminah.locator(".theirs strong")).hasText("Total RM3,500.00");
        assertThat(aminah.locator(".theirs .state")).hasText("Read: the company can see it");
        // an answer to a phone that is not open waits, counted
        run.says(RAJ, "hi");
        run.send(RAJ, "waiting", "Body", "for you");
        assertThat(page.locator("#staff .person", named("Raj")).locator(".badge")).hasText("1 new");
        assertThat(run.callback("waiting")).containsEntry("MessageStatus", "sent");
        assertThat(run.callback("waiting")).containsEntry("MessageStatus", "delivered");
        page.locator("#staff .person", named("Raj")).click();
        assertThat(run.callback("waiting")).containsEntry("MessageStatus", "read");
        assertThat(page.locator("#staff .person", named("Raj")).locator(".badge")).hasCount(0);
    }

    @Test
    void nothing_in_a_message_becomes_markup() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        String nasty = "<script>alert(1)</script><img src=x onerror=alert(2)> \u202Eabc =HYPERLINK(\"http://x\")";
        run.says(AMINAH, nasty);
        var aminah = phone(page, "Aminah");
        assertThat(aminah.locator(".mine .said")).containsText("<script>alert(1)</script><img src=x onerror=alert(2)>");
        run.send(AMINAH, "nasty", "Body", nasty + " https://sign.example.my/s/a?b=1&c=<b>.");
        assertThat(aminah.locator(".theirs .said")).containsText("<img src=x onerror=alert(2)>");
        assertThat(aminah.locator(".theirs .said a").first()).hasAttribute("href", "http://x");
        assertThat(aminah.locator(".theirs .said a").last()).hasAttribute("href", "https://sign.example.my/s/a?b=1&c=");
        assertThat(aminah.locator(".said img, .said script, .said b")).hasCount(0);
        assertThat(page.locator("#staff .person", named("Aminah")).locator(".last")).containsText("<script>");
        assertThat(run.get("/").headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'"));
    }

    @Test
    void buttons_answer_with_what_they_stand_for() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        run.says(AMINAH, "quote 2 genset");
        String template = run.template("twilio/quick-reply", """
                {"body":"Create it?","actions":[{"title":"Create","id":"ok:7:1"},{"title":"Change","id":"no:7:1"}]}""",
                "{}");
        run.send(AMINAH, "buttons", "ContentSid", template);
        phone(page, "Aminah").locator(".choice", namedIn("Create")).click();
        assertThat(run.taken()).containsEntry("ButtonPayload", "ok:7:1")
            .containsEntry("ButtonText", "Create");
        assertThat(phone(page, "Aminah").locator(".mine .said").last()).hasText("Create");
    }

    @Test
    void a_list_opens_is_chosen_from_by_keyboard_and_closes() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        run.says(AMINAH, "quote for Ahmad");
        String template = run.template("twilio/list-picker",
                """
                        {"body":"Which Ahmad?","button":"Choose","items":[{"item":"Ahmad bin Hassan","id":"c:11","description":"one"},
                         {"item":"Ahmad Tarmizi","id":"c:12","description":"two"}]}""",
                "{}");
        run.send(AMINAH, "list", "ContentSid", template);
        var aminah = phone(page, "Aminah");
        assertThat(aminah.locator(".theirs .state")).hasText("Read: the company can see it"); // drawn for the last time
        aminah.locator(".choice", namedIn("Choose")).click();
        assertThat(aminah.locator("[role=dialog]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(aminah.locator("[role=dialog]")).hasCount(0);
        assertThat(aminah.locator(".choice", namedIn("Choose"))).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(run.taken()).containsEntry("ListId", "c:12").containsEntry("ListTitle", "Ahmad Tarmizi");
    }

    @Test
    void a_quoted_reply_names_what_it_answers() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        run.says(AMINAH, "hi");
        String sid = run.send(AMINAH, "relay", "Body", "Ali asks: before 8?").get("sid").stringValue();
        var aminah = phone(page, "Aminah");
        aminah.locator(".theirs").hover();
        aminah.locator(".theirs .reply").click();
        assertThat(aminah.locator(".quoting")).containsText("Ali asks: before 8?");
        page.keyboard().type("yes");
        page.keyboard().press("Enter");
        assertThat(run.taken()).containsEntry("OriginalRepliedMessageSid", sid)
            .containsEntry("Body", "yes");
        assertThat(aminah.locator(".mine .quoted").last()).containsText("Ali asks: before 8?");
    }

    @Test
    void documents_photos_voice_and_places_are_shown_and_sent() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        run.says(AMINAH, "hi");
        run.send(AMINAH, "pdf", "Body", "Your quotation", "MediaUrl", run.url() + "/d/token/QT-0241.pdf");
        var aminah = phone(page, "Aminah");
        assertThat(aminah.locator(".theirs .file b")).hasText("QT-0241.pdf");
        assertThat(aminah.locator(".theirs .file small")).containsText("PDF");
        String sid = run.template("twilio/card", """
                {"body":"Quotation {{1}} is ready for you to look at.","media":["%s/{{2}}"],
                 "actions":[{"type":"QUICK_REPLY","title":"Accept","id":"{{3}}"}]}""".formatted(run.url()),
                "{\"1\":\"QT-1\",\"2\":\"d/token/QT-0242.pdf\",\"3\":\"accept:1:1\"}");
        run.approve(sid);
        run.send(AMINAH, "card", "ContentSid", sid);
        var card = aminah.locator(".theirs", namedIn("is ready for you"));
        assertThat(card.locator(".file b")).hasText("QT-0242.pdf");
        card.locator(".choice").press("Enter");
        assertThat(run.taken()).containsEntry("ButtonPayload", "accept:1:1");
        aminah.locator("input[type=file]")
            .setInputFiles(new FilePayload("site.svg", "image/svg+xml",
                    "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(run.taken()).containsEntry("MediaContentType0", "image/svg+xml");
        // a drawing may carry script: it is a file to save, not a picture to show
        assertThat(aminah.locator(".mine .file b")).hasText("site.svg");
        aminah.getByLabel("Photo, voice note or location").first().click();
        aminah.locator(".attach button", namedIn("Location")).click();
        aminah.getByText("Send location").click();
        assertThat(run.taken()).containsEntry("Latitude", "3.0219");
        assertThat(aminah.locator(".mine .place")).isVisible();
        aminah.getByLabel("Photo, voice note or location").first().click();
        aminah.locator(".attach button", namedIn("Voice note")).click();
        assertThat(run.taken()).containsEntry("MessageType", "audio");
        assertThat(aminah.locator(".mine audio")).isVisible();
    }

    @Test
    void a_message_that_failed_says_why() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        run.says(AMINAH, "hi");
        run.clock().advance(Duration.ofHours(25));
        run.send(AMINAH, "late", "Body", "too late");
        assertThat(phone(page, "Aminah").locator(".failure")).containsText("63016");
        run.stack().answer = 500;
        run.says(AMINAH, "hello?");
        assertThat(phone(page, "Aminah").locator(".failure").last()).containsText("HTTP 500");
    }

    @Test
    void a_first_visit_offers_lines_to_try_with_dates_of_the_stacks_clock() {
        run.clock().advance(Duration.ofDays(40));
        var page = browser.visit(run.url(), Screen.WIDE);
        var date = DateTimeFormatter.ofPattern("d/MM", Locale.ROOT).withZone(MALAYSIA);
        String first = "quote 2 genset 20kva for Ali Construction "
                + date.format(run.clock().instant().plus(Duration.ofDays(5))) + " to "
                + date.format(run.clock().instant().plus(Duration.ofDays(9)));
        var aminah = phone(page, "Aminah");
        assertThat(aminah.locator(".hint")).hasCount(3);
        aminah.locator(".hint").first().click();
        assertThat(aminah.locator("textarea")).hasValue(first);
        assertThat(aminah.locator("textarea")).isFocused();
    }

    @Test
    void a_stranger_can_be_added_and_writes() throws Exception {
        var page = browser.visit(run.url(), Screen.WIDE);
        page.locator(".add").click();
        page.locator("#add-address").fill("017-111 2222");
        page.locator("#add-name").fill("Siti");
        page.keyboard().press("Enter");
        var siti = phone(page, "Siti");
        siti.locator("textarea").fill("ada genset?");
        siti.locator("textarea").press("Enter");
        assertThat(run.taken()).containsEntry("From", "whatsapp:+60171112222")
            .containsEntry("ProfileName", "Siti");
    }

    @Test
    void a_long_chat_opens_at_its_end_and_goes_back_as_far_as_it_reaches() {
        var chat = new Chat(OURS, AMINAH);
        var store = run.part(Store.class);
        for (int i = 0; i < 500; i++) {
            store.add(new ChatMessage(Sids.next("SM"), i % 2 == 0, chat, "whatsapp:" + AMINAH,
                    Said.text("message number " + i), Optional.empty(), Status.READ,
                    Optional.empty(), Optional.empty(), false, Optional.empty(),
                    Instant.now(), run.clock().instant().minus(Duration.ofMinutes(500L - i)), 0));
        }
        var page = browser.visit(run.url(), Screen.WIDE);
        var aminah = phone(page, "Aminah");
        assertThat(aminah.locator(".message").last()).containsText("message number 499");
        assertThat(aminah.locator(".message").last()).isInViewport();
        while (aminah.locator(".older").isVisible() && aminah.locator(".older").isEnabled()) {
            int shown = aminah.locator(".message").count();
            aminah.locator(".older").click();
            page.waitForCondition(
                    () -> aminah.locator(".message").count() > shown || aminah.locator(".older").isDisabled()
                            || !aminah.locator(".older").isVisible());
        }
        assertThat(aminah.locator(".message")).hasCount(500);
    }

    @Test
    void on_a_phone_there_is_one_chat_at_a_time_and_a_way_between_them() throws Exception {
        var page = browser.visit(run.url(), Screen.NARROW);
        assertThat(page.locator(".phone:visible")).hasCount(1);
        run.says(RAJ, "hi");
        run.send(RAJ, "elsewhere", "Body", "for Raj");
        assertThat(page.locator(".elsewhere")).hasText("1");
        page.locator(".back").tap();
        assertThat(page.locator(".phone:visible")).hasCount(0);
        page.locator("#staff .person", named("Raj")).tap();
        assertThat(phone(page, "Raj").locator(".theirs .said")).hasText("for Raj");
        assertThat(page.locator(".phone:visible")).hasCount(1);
        page.locator("#strip .chip", named("Aminah")).tap();
        assertThat(phone(page, "Aminah")).isVisible();
        assertThat(phone(page, "Raj")).hasCount(0);
        // nothing sticks out at either size
        for (var size : List.of(page, browser.visit(run.url(), Screen.WIDE))) {
            assertThat(size.evaluate(
                    "document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"))
                .isEqualTo(true);
        }
    }

    @Test
    void a_message_pulled_to_the_right_is_answered() throws Exception {
        run.says(AMINAH, "hi");
        String sid = run.send(AMINAH, "pulled", "Body", "Pull me").get("sid").stringValue();
        var page = browser.visit(run.url(), Screen.NARROW);
        var box = phone(page, "Aminah").locator(".theirs .bubble").boundingBox();
        Browser.pull(page, box.x + 20, box.y + 15, 90);
        assertThat(phone(page, "Aminah").locator(".quoting")).containsText("Pull me");
        phone(page, "Aminah").locator("textarea").fill("done");
        phone(page, "Aminah").locator(".go").click();
        assertThat(run.taken()).containsEntry("OriginalRepliedMessageSid", sid);
    }

    @Test
    void the_page_comes_back_after_the_stack_was_away(@TempDir Path data) throws Exception {
        int port;
        Page page;
        try (var first = PhonesRun.start(data)) {
            port = java.net.URI.create(first.url()).getPort();
            page = browser.visit(first.url(), Screen.WIDE);
            first.says(AMINAH, "before");
            assertThat(phone(page, "Aminah").locator(".mine .said")).hasText("before");
            phone(page, "Aminah").locator("textarea").fill("half a sent");
        }
        assertThat(page.locator("#trouble")).isVisible();
        try (var second = PhonesRun.start(data, port)) {
            assertThat(page.locator("#trouble")).isHidden();
            second.says(AMINAH, "after");
            assertThat(phone(page, "Aminah").locator(".mine .said")).hasText(new String[]{"before", "after"});
            assertThat(phone(page, "Aminah").locator("textarea")).hasValue("half a sent");
        }
        page.close();
    }

    private static Locator phone(Page page, String name) {
        return page.locator(".phone", new Page.LocatorOptions().setHas(page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private static Locator.LocatorOptions namedIn(String name) {
        return new Locator.LocatorOptions().setHasText(name);
    }
}
