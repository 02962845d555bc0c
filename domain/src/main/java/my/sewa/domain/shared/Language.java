package my.sewa.domain.shared;

import java.util.Locale;

/** What people are answered in. */
public enum Language {
    ENGLISH("en"), MALAY("ms");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in ISO 639-1: {@code en} or {@code ms}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code + "-MY");
    }

    /** The language of that code; {@code IllegalArgumentException} for any other. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language must be en or ms, was " + code);
    }
}
