package my.sewa.domain.catalogue;

import my.sewa.domain.shared.Code;

/** The code of a catalogue entry, unique within its tenant, for example {@code GEN-20}. */
public record Sku(String code) {
    public Sku {
        Code.checked("item code", code);
    }
}
