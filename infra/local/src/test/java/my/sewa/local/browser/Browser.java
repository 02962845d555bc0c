package my.sewa.local.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A headless Chromium; remembers what went wrong inside pages. */
public final class Browser implements AutoCloseable {
    /** Which machine a page is looked at on. */
    public enum Screen {
        /** A desk: 1440 × 900, mouse. */
        WIDE,
        /** A phone: 390 × 844, touch. */
        NARROW
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Starts one.
     *
     * @throws IllegalStateException in one sentence, if this machine has no browser and none could be brought
     */
    public static Browser open() {
        var environment = System.getenv();
        return switch (BrowserSource.first(
                () -> BrowserSource.onPath(environment), () -> BrowserSource.asPackage(environment),
                Browser::downloads)) {
            case BrowserSource.Installed(var program) -> {
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                yield new Browser(playwright, playwright.chromium().launch(options().setExecutablePath(program)));
            }
            case BrowserSource.Downloaded() -> {
                var playwright = Playwright.create();
                yield new Browser(playwright, playwright.chromium().launch(options()));
            }
        };
    }

    /** A new page without memory of earlier ones, at its address. */
    public Page visit(String url, Screen screen) {
        var options = switch (screen) {
            case WIDE -> new NewContextOptions().setViewportSize(1440, 900);
            case NARROW -> new NewContextOptions().setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2);
        };
        Page page = chromium.newContext(options).newPage();
        page.onPageError(troubles::add);
        page.onDialog(dialog -> {
            troubles.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add(message.text());
            }
        });
        page.navigate(url);
        return page;
    }

    /** A finger put down and pulled to the right by so many pixels. */
    public static void pull(Page page, double x, double y, int distance) {
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", x, y);
        for (int moved = 0; moved <= distance; moved += 10) {
            touch(session, "touchMove", x + moved, y);
        }
        var end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        session.send("Input.dispatchTouchEvent", end);
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    /** What pages complained of so far: script errors, refused content, dialogs. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static boolean downloads() {
        try (var playwright = Playwright.create(); var chromium = playwright.chromium().launch(options())) {
            return chromium.isConnected();
        } catch (PlaywrightException _) {
            return false;
        }
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
    }
}
