package my.sewa.local.phones;

import static org.assertj.core.api.Assertions.assertThat;

import my.sewa.domain.documents.FileType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaFilesTest {
    @ParameterizedTest
    @EnumSource
    void every_file_that_is_passed_on_is_carried(FileType type) {
        assertThat(MediaFiles.isCarried(type.contentType())).isTrue();
    }
}
