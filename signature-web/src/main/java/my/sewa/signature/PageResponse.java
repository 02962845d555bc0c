package my.sewa.signature;

import java.net.URI;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What API Gateway's HTTP API is to answer (payload 2.0). */
record PageResponse(int statusCode, Map<String, String> headers, String body, boolean isBase64Encoded) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Links are secrets: no answer is stored, sent on as a referrer, guessed at, framed or found by a search engine. */
    private static final Map<String, String> GUARDED = Map.of(
            "cache-control", "no-store",
            "cross-origin-opener-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()",
            "referrer-policy", "no-referrer",
            "strict-transport-security", "max-age=31536000",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "x-robots-tag", "noindex, nofollow");

    /** {@code policy} is its Content-Security-Policy. */
    static PageResponse html(int statusCode, String policy, String body) {
        return new PageResponse(statusCode,
                guardedAnd(Map.of("content-type", "text/html; charset=utf-8", "content-security-policy", policy)),
                body, false);
    }

    /** A file, in its own type and under its own name. */
    static PageResponse file(String contentType, String disposition, byte[] bytes) {
        return new PageResponse(200, guardedAnd(Map.of(
                "content-type", contentType,
                "content-disposition", disposition,
                "cache-control", "private, no-store",
                "content-security-policy", "frame-ancestors 'none'")), Base64.getEncoder().encodeToString(bytes), true);
    }

    static PageResponse found(URI elsewhere) {
        return new PageResponse(302,
                guardedAnd(Map.of("location", elsewhere.toString(), "content-security-policy", "default-src 'none'")),
                "", false);
    }

    /** For a fault of ours that passes. */
    static PageResponse later() {
        return new PageResponse(503, guardedAnd(Map.of(
                "content-type", "text/plain; charset=utf-8",
                "content-security-policy", "default-src 'none'",
                "retry-after", "30")), "Please try again in a minute.\nSila cuba sebentar lagi.\n", false);
    }

    static PageResponse notAllowed(String methods) {
        return new PageResponse(405,
                guardedAnd(Map.of("allow", methods, "content-security-policy", "default-src 'none'")), "", false);
    }

    /** The answer to HEAD where this is the one to GET. */
    PageResponse withoutBody() {
        return new PageResponse(statusCode, headers, "", false);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    private static Map<String, String> guardedAnd(Map<String, String> more) {
        var headers = new HashMap<>(GUARDED);
        headers.putAll(more);
        return Map.copyOf(headers);
    }
}
