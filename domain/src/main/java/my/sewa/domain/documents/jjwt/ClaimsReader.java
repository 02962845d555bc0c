package my.sewa.domain.documents.jjwt;

import io.jsonwebtoken.io.AbstractDeserializer;
import java.io.Reader;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tokens from JSON by the library that everything else uses too. */
final class ClaimsReader extends AbstractDeserializer<Map<String, ?>> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, ?>> CLAIMS = new TypeReference<>() {};

    @Override
    protected Map<String, ?> doDeserialize(Reader reader) {
        return JSON.readValue(reader, CLAIMS);
    }
}
