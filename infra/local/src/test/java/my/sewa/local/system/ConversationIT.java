package my.sewa.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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
        assertReply(say(raj, "ok"), List.of("QT-0241 created", "RM5,137.50"));
        assertReply(say(raj, "show QT-0241"), List.of("QT-0241", "RM5,137.50", "Raj"));
        assertReply(say(raj, "list quotes"), List.of("QT-0241", "QT-0240"));
        raj.locator(".choice").filter(new Locator.FilterOptions().setHasText("Undo")).first().click();
        assertReply(theirs(raj, 6), List.of("QT-0241", "cancelled"));
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

    /** Types it, and returns the answer once it is there: exactly one. */
    private static Locator say(Locator phone, String text) {
        int before = phone.locator(".theirs").count();
        var box = phone.getByRole(AriaRole.TEXTBOX);
        box.fill(text);
        box.press("Enter");
        return theirs(phone, before + 1);
    }

    private static Locator theirs(Locator phone, int count) {
        assertThat(phone.locator(".theirs")).hasCount(count, new HasCountOptions().setTimeout(PATIENCE));
        return phone.locator(".theirs").last();
    }

    private static void assertReply(Locator reply, List<String> parts) {
        parts.forEach(part -> assertThat(reply).containsText(part, new ContainsTextOptions().setTimeout(PATIENCE)));
    }
}
