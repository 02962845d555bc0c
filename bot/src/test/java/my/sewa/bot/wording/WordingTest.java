package my.sewa.bot.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.sewa.bot.understanding.Intent;
import my.sewa.bot.understanding.Span;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "my", "sewa", "bot");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:[.-][a-z-]+)*");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
    /** What is put together from a part and the code of an intent. */
    private static final List<String> BY_INTENT = List.of("intent.", "example.");
    /** What is put together from a part and the name of a constant. */
    private static final Set<String> COMPOSED = Stream
        .concat(Stream.of(Span.Kind.values()).map(kind -> "part.kind." + kind),
                Stream.of("answer", "order", "tap", "file", "unknown").map(how -> "part.how." + how))
        .map(key -> key.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());

    private final Wording english = Wording.in(Language.ENGLISH);
    private final Wording malay = Wording.in(Language.MALAY);

    @Test
    void both_languages_have_every_sentence() {
        assertThat(malay.keys()).isEqualTo(english.keys());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.keys()).allSatisfy(key -> assertThat(places(malay.template(key)))
            .as(key)
            .isEqualTo(places(english.template(key))));
    }

    @Test
    void whatever_is_counted_has_a_singular_and_a_plural() {
        assertThat(english.keys().stream().filter(key -> key.endsWith(".one")))
            .allSatisfy(key -> assertThat(english.keys()).contains(key.replace(".one", ".other")));
        assertThat(english.keys().stream().filter(key -> key.endsWith(".other")))
            .allSatisfy(key -> assertThat(english.keys()).contains(key.replace(".other", ".one")));
    }

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        var used = literals().stream().filter(text -> KEY.matcher(text).matches()).collect(Collectors.toSet());
        assertThat(english.keys()).filteredOn(key -> !isUsed(key, used)).isEmpty();
    }

    @Test
    void nothing_is_said_that_is_not_there() throws IOException {
        var known = new TreeSet<>(english.keys());
        english.keys().forEach(key -> known.add(key.replaceFirst("\\.(one|other)$", "")));
        var areas = english.keys().stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        var keys = literals().stream()
            .filter(text -> text.indexOf('.') > 0 && KEY.matcher(text).matches())
            .filter(text -> areas.contains(text.split("\\.", 2)[0]))
            .toList();
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void every_intent_has_a_name() {
        for (Intent intent : Intent.values()) {
            assertThat(english.keys()).contains("intent." + intent.code());
        }
    }

    @Test
    void there_are_no_words_outside_the_message_files() throws IOException {
        assertThat(literals()).filteredOn(text -> WORDS.matcher(text).find()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_begins_in_small_letters_unless_it_is_a_part_of_one(Language language) {
        var parts = Set.of("part", "status", "delivery", "quotation", "days", "weeks", "months", "draft", "settings",
                "staff");
        var words = Wording.in(language);
        assertThat(words.keys()).filteredOn(key -> !parts.contains(key.split("\\.", 2)[0]))
            .allSatisfy(key -> assertThat(words.template(key)).as(key).doesNotMatch("[a-z].*"));
    }

    @Test
    void a_count_takes_the_singular_for_one_alone() {
        assertThat(english.count("days", 1)).isEqualTo("1 day");
        assertThat(english.count("days", 0)).isEqualTo("0 days");
        assertThat(english.count("days", 21)).isEqualTo("21 days");
        assertThat(malay.count("days", 21)).isEqualTo("21 hari");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        assertThat(english.say("ask.which-customer", "{0} {1}")).contains("“{0} {1}”");
    }

    @Test
    void a_key_without_a_sentence_is_our_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("no.such-sentence"));
    }

    private static boolean isUsed(String key, Set<String> used) {
        return used.contains(key) || COMPOSED.contains(key) || used.contains(key.replaceFirst("\\.(one|other)$", ""))
                || BY_INTENT.stream()
                    .anyMatch(part -> key.startsWith(part) && Intent.of(key.substring(part.length())).isPresent());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** ShortWords and AsTyped know what people say, not what we say. */
    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("ShortWords.java")
                && !file.endsWith("AsTyped.java");
    }

    /** Every string in the packages that talk; exceptions are for us, not for people. */
    private static List<String> literals() throws IOException {
        var literals = new ArrayList<String>();
        for (String part : List.of("dialogue", "quotation", "catalogue", "customer", "settings", "language",
                "wording")) {
            try (var files = Files.walk(SOURCES.resolve(part))) {
                for (Path file : files.filter(WordingTest::speaks).toList()) {
                    Files.readAllLines(file)
                        .stream()
                        .filter(line -> !line.contains("Exception(") && !line.matches("\\s*/?\\*.*"))
                        .forEach(line -> LITERAL.matcher(line)
                            .results()
                            .map(found -> found.group(1))
                            .forEach(literals::add));
                }
            }
        }
        return literals;
    }
}
