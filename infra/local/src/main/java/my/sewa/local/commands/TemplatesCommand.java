package my.sewa.local.commands;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.Carrier.CarrierUnavailable;
import my.sewa.bot.Carrier.Synced;
import my.sewa.bot.twilio.TwilioCarrier;
import my.sewa.bot.twilio.TwilioSettings;
import my.sewa.local.RunningStack;
import my.sewa.local.Settings;

/** {@code templates sync}, in the Twilio account that is named, or on the phones of the stack that runs here. */
public final class TemplatesCommand implements Command {
    private static final int CANNOT = 1;
    private static final int WRONG = 2;

    private final Map<String, String> environment;

    public TemplatesCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public String summary() {
        return "creates the Content templates and has WhatsApp approve them";
    }

    @Override
    public String usage() {
        return """
                Usage: sewa.jar templates sync
                Creates those that are missing, submits those that need WhatsApp's approval, and prints how far each is.
                Works on the account of TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (at SEWA_TWILIO_URL, if that is given),
                else on the phones of the stack that runs on SEWA_DATA. Documents' links begin with SEWA_PUBLIC_URL.""";
    }

    @Override
    public int run(List<String> arguments, BufferedReader in, PrintWriter out, PrintWriter err) {
        if (!arguments.equals(List.of("sync"))) {
            err.println("Say templates sync.");
            return WRONG;
        }
        var missing = missing();
        if (missing.isPresent()) {
            err.println(missing.get());
            return CANNOT;
        }
        try {
            print(new TwilioCarrier(settings()).syncTemplates(), out);
            return 0;
        } catch (CarrierUnavailable _) {
            err.println("The templates are not to be had: " + twilio().map(url -> url + " does not answer, or refuses.")
                .orElse("Twilio does not answer, or refuses."));
            return CANNOT;
        } catch (IllegalArgumentException _) {
            err.println("SEWA_TWILIO_URL and SEWA_PUBLIC_URL must be URLs such as https://sewa.example.");
            return CANNOT;
        }
    }

    /** What has to be set first. */
    private Optional<String> missing() {
        if (given("TWILIO_ACCOUNT_SID").isPresent() != given("TWILIO_AUTH_TOKEN").isPresent()) {
            return Optional.of("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN must be given together.");
        }
        if (running().isEmpty() && given("SEWA_TWILIO_URL").isEmpty() && given("TWILIO_ACCOUNT_SID").isEmpty()) {
            return Optional.of("No stack runs on SEWA_DATA; start it, or name an account in TWILIO_ACCOUNT_SID and "
                    + "TWILIO_AUTH_TOKEN.");
        }
        return publicUrl().isEmpty()
                ? Optional.of("SEWA_PUBLIC_URL must be given: the links of documents begin with it.")
                : Optional.empty();
    }

    private TwilioSettings settings() {
        String token = given("TWILIO_AUTH_TOKEN").orElse(Settings.DEMO_TOKEN).split(",", 2)[0].strip();
        return new TwilioSettings(given("TWILIO_ACCOUNT_SID").orElse(Settings.DEMO_ACCOUNT), token,
                twilio().map(URI::create), URI.create(publicUrl().orElseThrow()));
    }

    private Optional<String> twilio() {
        return given("SEWA_TWILIO_URL").or(() -> running().map(stack -> stack.url().toString()));
    }

    private Optional<String> publicUrl() {
        return given("SEWA_PUBLIC_URL")
            .or(() -> running().map(stack -> "http://localhost:" + stack.url().getPort()));
    }

    private Optional<RunningStack> running() {
        return RunningStack.find(Path.of(environment.getOrDefault("SEWA_DATA", ".sewa")));
    }

    private Optional<String> given(String name) {
        return Optional.of(environment.getOrDefault(name, "").strip()).filter(set -> !set.isEmpty());
    }

    private static void print(Synced synced, PrintWriter out) {
        synced.states()
            .forEach((name, state) -> out.printf("%-40s %s%n", name, state.isEmpty()
                    ? "unsubmitted"
                    : state));
        long approved = synced.states().values().stream().filter("approved"::equals).count();
        out.printf("%d created, %d submitted, %d of %d approved.%n", synced.created(), synced.submitted(), approved,
                synced.states().size());
    }
}
