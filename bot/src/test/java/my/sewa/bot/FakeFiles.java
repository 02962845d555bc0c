package my.sewa.bot;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.messaging.Attachments.StorageUnavailable;
import my.sewa.domain.messaging.Message.Attachment;

/** Files that are there at once, with a new link each time; or a store that is down. */
final class FakeFiles implements Files {
    final List<Attachment> asked = new ArrayList<>();
    private boolean down;

    void down(boolean isDown) {
        this.down = isDown;
    }

    @Override
    public Ready ready(Attachment file) {
        if (down) {
            throw new StorageUnavailable(new IllegalStateException("down"));
        }
        asked.add(file);
        return new Ready(URI.create("https://sewa.example/d/t" + asked.size() + "/" + name(file)),
                "mark of " + name(file));
    }

    private static String name(Attachment file) {
        return switch (file) {
            case Attachment.Paper paper -> paper.number() + ".pdf";
            case Attachment.Kept kept -> kept.fileName();
        };
    }
}
