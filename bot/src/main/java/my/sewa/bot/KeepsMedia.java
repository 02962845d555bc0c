package my.sewa.bot;

import java.util.List;
import my.sewa.domain.messaging.Addresses;
import my.sewa.domain.messaging.Attachments;
import my.sewa.domain.messaging.Received;
import my.sewa.domain.messaging.Received.Content.Media;
import my.sewa.domain.messaging.Received.Inbound;

/**
 * Keeps what people send before it is answered: Twilio need not have it tomorrow. Where somebody belongs to several
 * companies each keeps a copy; what strangers send is not kept.
 */
final class KeepsMedia implements Dialogue {
    private final Dialogue dialogue;
    private final Carrier carrier;
    private final Addresses addresses;
    private final Attachments attachments;

    KeepsMedia(Dialogue dialogue, Carrier carrier, Addresses addresses, Attachments attachments) {
        this.dialogue = dialogue;
        this.carrier = carrier;
        this.addresses = addresses;
        this.attachments = attachments;
    }

    @Override
    public Reply answer(Conversation conversation, Received received) {
        if (received instanceof Inbound inbound && inbound.content() instanceof Media media) {
            keep(inbound, media);
        }
        return dialogue.answer(conversation, received);
    }

    private void keep(Inbound inbound, Media media) {
        var tenants = addresses.contacts(inbound.id().conversation().person())
            .stream()
            .map(contact -> contact.tenant())
            .distinct()
            .toList();
        if (!tenants.isEmpty()) {
            carrier.media(media.url())
                .ifPresent(bytes -> tenants.forEach(tenant -> attachments.keep(tenant,
                        inbound.at(), inbound.id().code(), media.contentType(), bytes)));
        }
    }

    @Override
    public boolean mayBeSecret(Received received) {
        return dialogue.mayBeSecret(received);
    }

    @Override
    public List<Reply.Said> apologise(Received received) {
        return dialogue.apologise(received);
    }
}
