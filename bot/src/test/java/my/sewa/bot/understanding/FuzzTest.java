package my.sewa.bot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.sewa.bot.understanding.Expected.Asked;
import my.sewa.domain.catalogue.Sku;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hundred thousand messages nobody meant: noise, and messages of the counter with a finger slipping. */
class FuzzTest {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final Path MESSAGES = Path.of("src", "test", "resources", "understanding", "messages");
    private static final Duration WATCHDOG = Duration.ofSeconds(2);
    private static final int NOISE = 20_000;
    private static final int MUTATED = 40_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final Expected DRAFT = new Expected(Optional.of(Intent.QUOTE_CREATE), new Asked.Confirmation(),
            List.of(new Sku("GEN-20"), new Sku("TBL-RND")));

    private static ExecutorService reader;

    @BeforeAll
    static void open() {
        reader = Executors.newSingleThreadExecutor();
    }

    @AfterAll
    static void close() {
        reader.shutdownNow();
    }

    @Test
    void characters_of_every_script_ask_for_nothing() throws Exception {
        var random = new Random(20_261_120);
        each("random characters", NOISE, () -> random.ints(1 + random.nextInt(80), 0, 0x2_0000)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString(), FuzzTest::asksForNothing);
    }

    @Test
    void words_of_no_language_ask_for_nothing() throws Exception {
        var random = new Random(20_261_121);
        each("random words", NOISE, () -> IntStream.range(0, 1 + random.nextInt(12))
            .mapToObj(_ -> word(random) + (random.nextInt(4) == 0 ? " " + number(random) : ""))
            .collect(Collectors.joining(" ")), FuzzTest::asksForNothing);
    }

    @Test
    void letters_of_no_language_neither_confirm_nor_change_a_draft() throws Exception {
        var random = new Random(20_261_122);
        each("random words beside a draft", NOISE, () -> IntStream.range(0, 1 + random.nextInt(8))
            .mapToObj(_ -> word(random))
            .collect(Collectors.joining(" ")), (text, _) -> {
                var frames = Counter.reading(text, DRAFT).frames();
                assertThat(frames).as(text)
                    .allSatisfy(frame -> assertThat(frame.intent()).isNotIn(Intent.CONFIRM, Intent.UNDO))
                    .allSatisfy(frame -> assertThat(frame.continues() && changes(frame) && frame.problems().isEmpty())
                        .isFalse());
            });
    }

    @Test
    void a_message_with_slips_names_nothing_that_does_not_exist() throws Exception {
        var random = new Random(20_261_123);
        var messages = messages();
        each("messages with slips", MUTATED, () -> slipped(random, messages), (text, reading) -> {
            assertThat(reading.spans()).as(text).allSatisfy(span -> {
                assertThat(span.start()).isBetween(0, span.end());
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            });
            for (var frame : reading.frames()) {
                assertThat(frame.slots().refs()).as(text)
                    .allSatisfy(ref -> assertThat(digits(text)).contains(digits(ref)));
            }
        });
    }

    /** Reads each text under the watchdog, checks it and tells the slowest. */
    private static void each(String name, int count, Supplier<String> texts, BiConsumer<String, Reading> check)
            throws Exception {
        long slowest = 0;
        String which = "";
        for (var i = 0; i < count; i++) {
            String text = texts.get();
            long start = System.nanoTime();
            var reading = reader.submit(() -> Counter.reading(text)).get(WATCHDOG.toMillis(), TimeUnit.MILLISECONDS);
            long took = System.nanoTime() - start;
            check.accept(text, reading);
            if (took > slowest) {
                slowest = took;
                which = text;
            }
        }
        LOG.info("{} {}: slowest {} ms, {} characters", count, name, TimeUnit.NANOSECONDS.toMillis(slowest),
                which.length());
    }

    private static void asksForNothing(String text, Reading reading) {
        assertThat(reading.frames()).as(text)
            .noneMatch(frame -> frame.intent().changesState() && frame.problems().isEmpty()
                    && frame.ambiguities().isEmpty());
    }

    private static boolean changes(Frame frame) {
        return !frame.slots().equals(SlotsBuilder.NOTHING);
    }

    /** Letters that are no word of either language and no name. */
    private static String word(Random random) {
        return Stream.generate(() -> random.ints(2 + random.nextInt(9), 0, LETTERS.length())
            .mapToObj(i -> LETTERS.substring(i, i + 1))
            .collect(Collectors.joining()))
            .filter(word -> !Lexicon.shipped().knows(Lexicon.shipped().spelledOut(word))
                    && !Languages.knows(word)
                    && !Counter.VOCABULARY.items().words().contains(word)
                    && !Counter.VOCABULARY.customers().words().contains(word))
            .findFirst()
            .orElseThrow();
    }

    private static String number(Random random) {
        return random.nextInt(1 << random.nextInt(1, 20))
                + List.of("", ".", ",5", "/", "-", "x", "%", "k").get(random.nextInt(8));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D|(?<!\\d)0+", "");
    }

    private static List<String> messages() throws IOException {
        var json = new JsonMapper();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            var rows = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    JsonNode row = json.readTree(line);
                    rows.add(row.path("text").asString());
                }
            }
            return rows;
        }
    }

    private static String slipped(Random random, List<String> messages) {
        var text = messages.get(random.nextInt(messages.size()));
        int slips = 1 + random.nextInt(4);
        for (var i = 0; i < slips; i++) {
            text = slip(random, text, messages);
        }
        return text;
    }

    private static String slip(Random random, String text, List<String> messages) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        var left = text.substring(0, at);
        var right = text.substring(at + 1);
        return switch (random.nextInt(8)) {
            case 0 -> left + right;
            case 1 -> left + text.charAt(at) + text.charAt(at) + right;
            case 2 -> left + LETTERS.charAt(random.nextInt(LETTERS.length())) + right;
            case 3 -> left + right.charAt(0) + text.charAt(at) + right.substring(1);
            case 4 -> left;
            case 5 -> left + number(random) + right;
            case 6 -> shuffled(random, text);
            default -> left + " " + messages.get(random.nextInt(messages.size()));
        };
    }

    private static String shuffled(Random random, String text) {
        var words = new ArrayList<>(Arrays.asList(text.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}
