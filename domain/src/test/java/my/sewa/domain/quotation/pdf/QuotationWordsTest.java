package my.sewa.domain.quotation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.api.Test;

class QuotationWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private final PaperWords english = PaperWords.read(PdfQuotationPaper.class, "quotation", Language.ENGLISH);
    private final PaperWords malay = PaperWords.read(PdfQuotationPaper.class, "quotation", Language.MALAY);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(malay.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(places(malay.raw(key))).as(key).isEqualTo(places(english.raw(key)));
        }
    }

    private static Set<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
