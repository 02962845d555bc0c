package my.sewa.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import my.sewa.domain.documents.jjwt.LinksJwtWiring;
import my.sewa.domain.shared.Phone;

/**
 * What the environment says, with the defaults of one machine.
 *
 * @param port never 0: a free one has been picked
 * @param data where everything that outlives a restart is kept
 * @param publicUrl base of every link sent out and of the URLs that signatures cover; no slash at the end
 * @param world the companies to load into an empty store; empty for the demo company
 * @param clock where the clock starts; empty for now
 * @param authTokens one, or two while a change is going on
 * @param dynamoDb a server to use instead of starting one
 * @param s3 a server to use instead of starting one
 * @param given everything set in the environment that is ours, as it was set
 */
public record Settings(int port, Path data, URI publicUrl, Optional<Path> world, Optional<Instant> clock,
        String accountSid, List<String> authTokens, URI twilioUrl, Phone whatsAppNumber, Optional<URI> dynamoDb,
        Optional<URI> s3, String tablePrefix, Map<String, String> given) {
    public static final String DEMO_ACCOUNT = "AC00000000000000000000000000000de0";
    public static final String DEMO_TOKEN = "000000000000000000000000000d0e0a";
    private static final List<String> OURS = List.of("SEWA_", "TWILIO_");

    public Settings {
        authTokens = List.copyOf(authTokens);
        given = Map.copyOf(given);
    }

    /**
     * Reads the environment.
     *
     * @throws WrongSetting for the first value that is wrong or half given
     */
    public static Settings from(Map<String, String> environment) {
        var read = new Variables(environment);
        checkProviders(read);
        checkLinkKeys(read);
        int port = freePort(read.port("SEWA_PORT", 8080));
        var here = URI.create("http://localhost:" + port);
        var account = read.text("TWILIO_ACCOUNT_SID").orElse(DEMO_ACCOUNT);
        var number = read.phone("SEWA_WHATSAPP_NUMBER").orElse(new Phone("+60300000000"));
        return new Settings(port, data(read), read.url("SEWA_PUBLIC_URL").orElse(here), world(read),
                read.instant("SEWA_CLOCK"), account, read.tokens("TWILIO_AUTH_TOKEN", DEMO_TOKEN),
                read.url("SEWA_TWILIO_URL").orElse(here), number,
                read.url("SEWA_DYNAMODB_URL"), read.url("SEWA_S3_URL"), tablePrefix(read), ours(environment));
    }

    /** Whether messages go to the phones page, and not to a Twilio somewhere else. */
    public boolean builtInPhones() {
        return !given.containsKey("SEWA_TWILIO_URL");
    }

    /**
     * What the functions find in their environment: all that was given, and the defaults of one machine. They are
     * handed the clock, so the variables that only concern this stack are left out.
     */
    public Map<String, String> forFunctions(URI dynamoDbServer, URI s3Server) {
        var environment = new LinkedHashMap<>(given);
        List.of("SEWA_PORT", "SEWA_DATA", "SEWA_WORLD", "SEWA_CLOCK").forEach(environment::remove);
        environment.put("SEWA_PUBLIC_URL", publicUrl.toString());
        environment.put("TWILIO_ACCOUNT_SID", accountSid);
        environment.put("TWILIO_AUTH_TOKEN", String.join(",", authTokens));
        environment.put("SEWA_TWILIO_URL", twilioUrl.toString());
        environment.put("SEWA_WHATSAPP_NUMBER", whatsAppNumber.e164());
        environment.put("SEWA_DYNAMODB_URL", dynamoDbServer.toString());
        environment.put("SEWA_S3_URL", s3Server.toString());
        environment.put("SEWA_TABLE_PREFIX", tablePrefix);
        return Map.copyOf(environment);
    }

    private static void checkProviders(Variables read) {
        read.together("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN");
        read.together("SEWA_STRIPE_KEY", "SEWA_STRIPE_WEBHOOK_SECRET");
        read.together("SEWA_ADYEN_KEY", "SEWA_ADYEN_HMAC_KEY");
        List.of("SEWA_MYINVOIS_URL", "SEWA_MYINVOIS_PORTAL_URL", "SEWA_STRIPE_URL", "SEWA_ADYEN_URL")
            .forEach(read::url);
    }

    private static void checkLinkKeys(Variables read) {
        try {
            read.text(LinksJwtWiring.KEYS).ifPresent(LinksJwtWiring::check);
        } catch (IllegalArgumentException _) {
            throw new WrongSetting(LinksJwtWiring.KEYS,
                    "must be pairs id:base64 of 32 bytes each, newest first, with commas between them.");
        }
    }

    private static Path data(Variables read) {
        return read.path("SEWA_DATA").orElse(Path.of(".sewa")).toAbsolutePath().normalize();
    }

    private static Optional<Path> world(Variables read) {
        var world = read.path("SEWA_WORLD");
        if (world.isPresent() && !(Files.isRegularFile(world.get()) && Files.isReadable(world.get()))) {
            throw new WrongSetting("SEWA_WORLD", "must be a JSON file that can be read.");
        }
        return world;
    }

    private static String tablePrefix(Variables read) {
        String prefix = read.text("SEWA_TABLE_PREFIX").orElse("");
        if (!prefix.matches("[A-Za-z0-9_.-]{0,100}")) {
            throw new WrongSetting("SEWA_TABLE_PREFIX", "must be letters, digits, dots, hyphens or underscores.");
        }
        return prefix;
    }

    private static Map<String, String> ours(Map<String, String> environment) {
        var ours = new TreeMap<String, String>();
        environment.forEach((name, value) -> {
            if (OURS.stream().anyMatch(name::startsWith) && !value.isBlank()) {
                ours.put(name, value.strip());
            }
        });
        return ours;
    }

    private static int freePort(int wanted) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException _) {
            throw new WrongSetting("SEWA_PORT", "must be a free port, and " + wanted + " is in use.");
        }
    }
}
