package my.sewa.local.zips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SignatureWebZipIT {
    private static final String HANDLER = "my.sewa.signature.SignatureWebApplication";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void an_unknown_link_gets_the_page_that_says_so(@TempDir Path place) throws IOException {
        Path task = FunctionZip.of("signature-web").unpack(place);
        try (var function = PackedFunction.start(task, HANDLER, Map.of())) {
            var answer = JSON.readTree(function.invoke(Events.get("/s/x")));
            assertThat(answer.path("statusCode").asInt()).isEqualTo(404);
            assertThat(answer.path("body").asString("")).contains("This link is not valid");
        }
    }

    @Test
    void nothing_it_may_need_was_left_out(@TempDir Path place) throws IOException {
        assertThat(FunctionZip.missing(FunctionZip.of("signature-web").unpack(place), HANDLER)).isEmpty();
    }
}
