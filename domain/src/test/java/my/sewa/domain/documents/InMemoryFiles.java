package my.sewa.domain.documents;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import my.sewa.domain.shared.Sha256;

/** Files for tests; can be put out of reach. */
public final class InMemoryFiles implements Files {
    private record Held(Kept kept, String hexBytes) {}

    private final Map<FileKey, Held> files = new ConcurrentHashMap<>();
    private volatile boolean down;

    /** From now on nothing can be kept, found or read; or again it can. */
    public void down(boolean isDown) {
        down = isDown;
    }

    public int count() {
        return files.size();
    }

    @Override
    public Kept keep(FileKey key, String contentType, byte[] bytes) {
        check();
        var held = new Held(new Kept(key, contentType, Sha256.hex(bytes), bytes.length),
                HexFormat.of().formatHex(bytes));
        var before = files.putIfAbsent(key, held);
        return before == null ? held.kept() : before.kept();
    }

    @Override
    public Optional<Kept> find(FileKey key) {
        check();
        return Optional.ofNullable(files.get(key)).map(Held::kept);
    }

    @Override
    public Optional<byte[]> read(FileKey key) {
        check();
        return Optional.ofNullable(files.get(key)).map(held -> HexFormat.of().parseHex(held.hexBytes()));
    }

    @Override
    public URI direct(FileKey key, String contentType, String disposition) {
        return URI.create("https://storage.example/%s/%s?type=%s&disposition=%s".formatted(key.bucket().code(),
                key.path(), URLEncoder.encode(contentType, StandardCharsets.UTF_8),
                URLEncoder.encode(disposition, StandardCharsets.UTF_8)));
    }

    private void check() {
        if (down) {
            throw new StorageUnavailable("out of reach");
        }
    }
}
