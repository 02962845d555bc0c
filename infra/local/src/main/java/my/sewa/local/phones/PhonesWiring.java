package my.sewa.local.phones;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Puts the phones together; a clock, settings or people given elsewhere take the place of the fallbacks here. */
@Configuration(proxyBeanMethods = false)
class PhonesWiring {
    private static final String ACCOUNT = "AC00000000000000000000000000005e3a";
    private static final String TOKEN = "local-auth-token";

    @Bean
    @Fallback
    InstantSource phonesClock() {
        return InstantSource.system();
    }

    @Bean
    @Fallback
    People demoPeople() {
        return WorldPeople.demo();
    }

    @Bean
    @Fallback
    PhonesSettings phonesSettings(Environment environment, InstantSource clock) {
        return new PhonesSettings(environment.getProperty("TWILIO_ACCOUNT_SID", ACCOUNT),
                List.of(environment.getProperty("TWILIO_AUTH_TOKEN", TOKEN).split(",", -1)),
                () -> environment.getProperty("SEWA_PUBLIC_URL", own(environment)), () -> own(environment),
                Path.of(environment.getProperty("SEWA_DATA", ".sewa")),
                () -> List.of(environment.getProperty("SEWA_WHATSAPP_NUMBER", "+60300000000")), clock);
    }

    @Bean(destroyMethod = "")
    Store phonesStore(PhonesSettings settings, JsonMapper json) {
        return new Store(settings.folder(), json);
    }

    @Bean
    Identities identities(People people, Store store) {
        return new Identities(people, store);
    }

    @Bean
    Directory directory(PhonesSettings settings, People people, Store store) {
        return new Directory(settings, people, store);
    }

    @Bean
    MediaFiles mediaFiles(PhonesSettings settings) {
        return new MediaFiles(settings.folder());
    }

    @Bean
    Unreachable unreachable() {
        return new Unreachable();
    }

    @Bean
    Verdicts verdicts(Store store) {
        return new Verdicts(store);
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    Guard guard(PhonesSettings settings) {
        return new Guard(settings);
    }

    @Bean(destroyMethod = "")
    Feed feed(Store store, PhonesSettings settings) {
        return new Feed(store, settings.clock());
    }

    @Bean(destroyMethod = "")
    Lanes lanes() {
        return new Lanes();
    }

    @Bean(destroyMethod = "")
    WebhookCaller webhookCaller(PhonesSettings settings) {
        return new WebhookCaller(settings.signingToken());
    }

    @Bean
    Network network(PhonesSettings settings, Store store, MediaFiles files, Unreachable unreachable,
            WebhookCaller webhooks, Lanes lanes, Feed feed) {
        return new Network(settings, store, files, unreachable, webhooks, lanes, feed::isWatched);
    }

    @Bean
    Handsets handsets(PhonesSettings settings, Store store, Directory directory, Identities identities,
            WebhookCaller webhooks, Lanes lanes, JsonMapper json) {
        return new Handsets(settings, store, directory,
                new Deliveries(settings, store, identities, webhooks, lanes, json));
    }

    /** Takes up what an earlier run did not finish, once there is somebody to take it. */
    @EventListener
    void ready(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        context.getBean(Network.class).resume();
        context.getBean(Handsets.class).resume();
    }

    /** Before the web server waits for open pages to go away. */
    @EventListener
    void closing(ContextClosedEvent event) {
        var context = event.getApplicationContext();
        context.getBean(Feed.class).close();
        context.getBean(Lanes.class).close();
        context.getBean(WebhookCaller.class).close();
        context.getBean(Store.class).close();
    }

    private static String own(Environment environment) {
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("SEWA_PORT", "8080"));
    }
}
