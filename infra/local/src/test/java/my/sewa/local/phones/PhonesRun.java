package my.sewa.local.phones;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The phones and an {@link EchoStack}, with a clock that tests move. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = "my.sewa.local.phones")
class PhonesRun {
    /** Runs on from where it is put. */
    static final class TestClock implements InstantSource {
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        void advance(Duration by) {
            ahead = ahead.plus(by);
        }

        void set(Instant to) {
            ahead = Duration.between(Instant.now(), to);
        }
    }

    /** A running one. */
    record Running(ConfigurableApplicationContext context) implements AutoCloseable {
        String url() {
            var server = ((WebServerApplicationContext) context).getWebServer();
            return "http://localhost:" + (server == null ? 0 : server.getPort());
        }

        EchoStack stack() {
            return context.getBean(EchoStack.class);
        }

        EchoStack.Twilio twilio() {
            return stack().twilio();
        }

        TestClock clock() {
            return context.getBean(TestClock.class);
        }

        <T> T part(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    static Running start(Path data) {
        return start(data, 0);
    }

    static Running start(Path data, int port) {
        return new Running(new SpringApplicationBuilder(PhonesRun.class).properties(Map.of(
                "SEWA_PORT", port, "SEWA_DATA", data.toString(), "server.address", "127.0.0.1",
                "logging.level.root", "WARN"))
            .run());
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
