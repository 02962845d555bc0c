package my.sewa.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.sewa.domain.shared.Phone;

/** The environment, read as values, with {@link WrongSetting} for the others; a blank variable counts as not given. */
public record Variables(Map<String, String> environment) {
    /** Without blanks around it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(given -> !given.isEmpty());
    }

    int port(String name, int otherwise) {
        try {
            int port = text(name).map(Integer::parseInt).orElse(otherwise);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Said below, as for a number out of range.
        }
        throw new WrongSetting(name, "must be a port, 0 to 65535 (0 picks a free one).");
    }

    Optional<Instant> instant(String name) {
        try {
            return text(name).map(given -> OffsetDateTime.parse(given).toInstant());
        } catch (DateTimeException _) {
            throw new WrongSetting(name, "must be an instant such as 2026-11-20T09:00:00+08:00.");
        }
    }

    /** Of a file or folder that need not be there. */
    public Optional<Path> path(String name) {
        try {
            return text(name).map(Path::of);
        } catch (InvalidPathException _) {
            throw new WrongSetting(name, "must be the path of a file or folder.");
        }
    }

    /** Without a slash at the end. */
    public Optional<URI> url(String name) {
        return text(name).map(given -> url(name, given));
    }

    Optional<Phone> phone(String name) {
        try {
            return text(name).map(Phone::new);
        } catch (IllegalArgumentException _) {
            throw new WrongSetting(name, "must be a phone number in E.164 form such as +60300000000.");
        }
    }

    /** One, or two while a change is going on. */
    public List<String> tokens(String name, String otherwise) {
        var tokens = Stream.of(text(name).orElse(otherwise).split(",", -1)).map(String::strip).toList();
        if (tokens.size() > 2 || tokens.stream().anyMatch(String::isEmpty)) {
            throw new WrongSetting(name, "must be one token, or two with a comma between them.");
        }
        return tokens;
    }

    /** All of them or none. */
    public void together(String... names) {
        for (String given : names) {
            for (String missing : names) {
                if (text(given).isPresent() && text(missing).isEmpty()) {
                    throw new WrongSetting(missing, "must be given too, since " + given + " is.");
                }
            }
        }
    }

    private static URI url(String name, String given) {
        try {
            var url = new URI(given.replaceFirst("/+$", ""));
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null
                    && url.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException _) {
            // Said below, as for a URL of another kind.
        }
        throw new WrongSetting(name, "must be an http or https URL without query, such as https://sewa.example.");
    }
}
