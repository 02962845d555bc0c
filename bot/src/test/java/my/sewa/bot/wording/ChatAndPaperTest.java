package my.sewa.bot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.domain.pdf.PaperWords;
import my.sewa.domain.quotation.pdf.QuotationPdfWiring;
import my.sewa.domain.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A quotation says how it was priced in the same words in the chat and on paper. */
class ChatAndPaperTest {
    @ParameterizedTest
    @CsvSource({"days.one, days.one", "days.other, days.other", "weeks.one, weeks.one", "weeks.other, weeks.other",
            "months.one, months.one", "months.other, months.other", "quotation.times, times", "quotation.sum, sum",
            "quotation.agreed-day, agreed-day", "quotation.agreed-week, agreed-week",
            "quotation.agreed-month, agreed-month"})
    void a_price_is_explained_in_the_same_words(String chat, String paper) {
        for (var language : Language.values()) {
            assertThat(Wording.in(language).template(chat)).isEqualTo(paper(language).raw(paper));
        }
    }

    @ParameterizedTest
    @CsvSource({"quotation.discount-percent, discount-percent", "quotation.discount, discount",
            "quotation.delivery, delivery", "quotation.tax, tax", "quotation.total, total",
            "quotation.deposit, deposit", "quotation.valid, valid"})
    void what_comes_off_and_on_has_the_same_names(String chat, String paper) {
        for (var language : Language.values()) {
            assertThat(Wording.in(language).template(chat).replace("*", "")).startsWith(paper(language).raw(paper));
        }
    }

    @ParameterizedTest
    @EnumSource
    void something_sold_has_its_price_in_the_same_words(Language language) {
        String sold = paper(language).raw("sold").replace("{1}", "{3}").replace("{0}", "{2}");
        assertThat(Wording.in(language).template("quotation.line-sold")).endsWith(sold);
    }

    private static PaperWords paper(Language language) {
        return PaperWords.read(QuotationPdfWiring.class, "quotation", language);
    }
}
