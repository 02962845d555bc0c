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
import my.sewa.local.CannotStart;
import my.sewa.local.RunningStack;
import my.sewa.local.Settings;
import my.sewa.local.Variables;
import my.sewa.local.WrongSetting;

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
        try {
            print(synced(settings(new Variables(environment))), out);
            return 0;
        } catch (CannotStart cannot) {
            err.println(cannot.getMessage());
            return CANNOT;
        }
    }

    private static Synced synced(TwilioSettings settings) {
        try {
            return new TwilioCarrier(settings).syncTemplates();
        } catch (CarrierUnavailable noAnswer) {
            throw new CannotStart("The templates are not to be had: %s does not answer, or refuses.".formatted(
                    settings.base().map(URI::toString).orElse("Twilio")), noAnswer);
        }
    }

    /** Only who names no account means the phones of the stack that runs here. */
    private static TwilioSettings settings(Variables read) {
        read.together("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN");
        var account = read.text("TWILIO_ACCOUNT_SID");
        var running = account.isPresent() ? Optional.<RunningStack>empty() : running(read);
        var twilio = read.url("SEWA_TWILIO_URL").or(() -> running.map(RunningStack::url));
        if (twilio.isEmpty() && account.isEmpty()) {
            throw new CannotStart("No stack runs on SEWA_DATA; start it, or name an account in TWILIO_ACCOUNT_SID and "
                    + "TWILIO_AUTH_TOKEN.");
        }
        var publicUrl = read.url("SEWA_PUBLIC_URL")
            .or(() -> running.map(stack -> URI.create("http://localhost:" + stack.url().getPort())));
        return new TwilioSettings(account.orElse(Settings.DEMO_ACCOUNT),
                read.tokens("TWILIO_AUTH_TOKEN", Settings.DEMO_TOKEN).getFirst(), twilio,
                publicUrl.orElseThrow(() -> new WrongSetting("SEWA_PUBLIC_URL",
                        "must be given: the links of documents begin with it.")));
    }

    private static Optional<RunningStack> running(Variables read) {
        return RunningStack.find(read.path("SEWA_DATA").orElse(Path.of(".sewa")));
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
