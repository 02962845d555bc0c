package my.sewa.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import my.sewa.bot.wording.Wording;
import my.sewa.domain.messaging.Message;
import my.sewa.domain.messaging.Message.Choice;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CardTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([0-9]+)}}");

    @ParameterizedTest
    @EnumSource
    void the_template_says_word_for_word_what_the_message_files_say(Card card) throws IOException {
        for (var language : Language.values()) {
            var said = message(card, language);
            var shown = shown(card, language);
            assertThat(shown.path("body").asString()).isEqualTo(said.text());
            assertThat(shown.path("actions").valueStream().map(action -> action.path("title").asString()).toList())
                .isEqualTo(said.choices().stream().map(Choice::title).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void places_are_numbered_as_the_values_the_payloads_and_the_file_come(Card card) throws IOException {
        for (var language : Language.values()) {
            var found = new ArrayList<String>();
            var shown = shown(card, language);
            PLACE.matcher(shown.path("body").asString()).results().forEach(place -> found.add(place.group(1)));
            shown.path("actions").forEach(action -> found.add(place(action.path("id").asString())));
            shown.path("media").forEach(file -> found.add(place(file.asString())));
            assertThat(found).isEqualTo(
                    java.util.stream.IntStream.rangeClosed(1, found.size()).mapToObj(Integer::toString).toList());
            assertThat(file(card, language).path("variables").propertyNames()).containsExactlyElementsOf(found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatsapp_finds_nothing_to_reject(Card card) throws IOException {
        for (var language : Language.values()) {
            String body = shown(card, language).path("body").asString();
            assertThat(body).doesNotStartWith("{{").doesNotMatch("(?s).*}}\\p{Punct}*\\s*");
            assertThat(PLACE.matcher(body).replaceAll(" ").strip().split("\\s+").length)
                .isGreaterThan(2 * (int) PLACE.matcher(body).results().count());
        }
    }

    @Test
    void a_value_is_one_line_and_never_empty() {
        var said = Card.NOTICE.in(Wording.in(Language.ENGLISH), List.of("\n", "one\ntwo     three"), List.of());
        assertThat(said.template().orElseThrow().values()).containsExactly("-", "one two three");
        assertThat(said.text()).isEqualTo("News about -: one two three\nAnswer here to go on.");
    }

    @Test
    void a_long_value_is_cut_so_that_the_whole_fits() {
        var said = Card.MESSAGE.in(Wording.in(Language.MALAY), List.of("Ali", "x".repeat(1_600)), List.of());
        assertThat(said.text().length()).isLessThan(1_024);
    }

    @Test
    void each_button_needs_a_payload() {
        assertThatIllegalArgumentException().isThrownBy(() -> Card.FOLLOW_UP.in(Wording.in(Language.ENGLISH),
                List.of("QT-0241", "Ali", "RM1.00", "Sat 5 Dec 2026"), List.of()));
    }

    private static Message message(Card card, Language language) {
        var places = List.of("{{1}}", "{{2}}", "{{3}}", "{{4}}");
        var payloads = card.buttons().stream().map(_ -> new Payload("act", "x", 1)).toList();
        return card.in(Wording.in(language), places, payloads);
    }

    private static JsonNode shown(Card card, Language language) throws IOException {
        return file(card, language).path("types").valueStream().findFirst().orElseThrow();
    }

    private static JsonNode file(Card card, Language language) throws IOException {
        String name = "/templates/" + card.template() + "_" + language.code() + ".json";
        try (var stream = Objects.requireNonNull(CardTest.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    private static String place(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
