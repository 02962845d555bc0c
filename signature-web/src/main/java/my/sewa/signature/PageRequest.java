package my.sewa.signature;

import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser asks for, as API Gateway's HTTP API hands it over (payload 2.0). Whoever holds a link may have typed
 * it: nothing of it is ever repeated in an answer.
 *
 * @param path starts with a slash
 */
record PageRequest(String method, String path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PageRequest read(InputStream event) {
        JsonNode json = JSON.readTree(event);
        String method = json.path("requestContext").path("http").path("method").asString("GET");
        return new PageRequest(method, json.path("rawPath").asString("/"));
    }
}
