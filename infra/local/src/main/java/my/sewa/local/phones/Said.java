package my.sewa.local.phones;

import java.util.List;
import java.util.Optional;

/**
 * What a message shows.
 *
 * @param type as Twilio's MessageType: text, image, audio, video, document, location, button, interactive
 * @param header shown above the text of a card
 * @param footer shown small, below the text of a card
 * @param list the menu that opens from the message
 */
record Said(String type, String body, List<Medium> media, List<Button> buttons, Optional<String> header,
        Optional<String> footer, Optional<Menu> list, Optional<Place> place, Optional<Tap> tap) {
    /** Quick replies answer with their id; the others open, dial or copy their value. */
    enum ButtonKind {
        REPLY, URL, PHONE, COPY
    }

    /** Under a message. */
    record Button(ButtonKind kind, String title, String value) {}

    /** Opens over the chat. */
    record Menu(String button, List<Row> rows) {
        Menu {
            rows = List.copyOf(rows);
        }
    }

    /** Of a menu. */
    record Row(String id, String title, String description) {}

    /** A shared location. */
    record Place(String latitude, String longitude, String label, String address) {}

    /** What an answer answers with: a button's title and id, or a list row's. */
    record Tap(boolean list, String title, String payload) {}

    /**
     * A picture, voice note or file.
     *
     * @param sid {@code ME…}; empty until it has been fetched
     * @param url where it was asked to be fetched from; empty for what came from a phone
     */
    record Medium(String sid, String url, String contentType, String name, long bytes) {}

    Said {
        media = List.copyOf(media);
        buttons = List.copyOf(buttons);
    }

    static Said text(String body) {
        return new Said("text", body, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    Said with(List<Medium> others) {
        return new Said(type, body, others, buttons, header, footer, list, place, tap);
    }
}
