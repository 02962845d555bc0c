package my.sewa.bot;

import static my.sewa.bot.Office.RAJ;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a message is about is read once, however often the answer speaks of it. */
class TurnReadsTest {

    private final Office office = new Office(CompanyFile.demo());

    @ParameterizedTest
    @CsvSource({"send QT-0231, 1", "QT-0231 customer setuju, 1", "revise QT-0232 diskaun 5%, 1", "show QT-0232, 1",
            "copy QT-0231 for Kumar, 1", "list quotes, 1", "send quote Kumar, 2"})
    void nothing_is_read_twice_for_one_message(String said, int reads) {
        office.receive(RAJ, said);
        assertThat(office.counted.reads).doesNotHaveDuplicates().hasSize(reads);
    }

    @Test
    void the_next_message_reads_anew() {
        office.receive(RAJ, "send QT-0231");
        office.counted.reads.clear();
        office.receive(RAJ, "ok");
        assertThat(office.counted.reads).hasSize(1);
    }
}
