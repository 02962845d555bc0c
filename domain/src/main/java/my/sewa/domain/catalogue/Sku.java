package my.sewa.domain.catalogue;

/** The code of a catalogue entry, unique within its tenant, for example {@code GEN-20}. */
public record Sku(String code) {}
