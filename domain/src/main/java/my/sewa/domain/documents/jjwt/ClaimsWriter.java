package my.sewa.domain.documents.jjwt;

import io.jsonwebtoken.io.AbstractSerializer;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as JSON by the library that everything else uses too. */
final class ClaimsWriter extends AbstractSerializer<Map<String, ?>> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected void doSerialize(Map<String, ?> claims, OutputStream out) {
        JSON.writeValue(out, claims);
    }
}
