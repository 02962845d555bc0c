package my.sewa.bot.settings;

/** What people could have typed, where something is read on their behalf; nobody is ever told these. */
public final class AsTyped {
    static final String PRICE = "set price";
    static final String STOCK = "stok";
    static final String REMOVE_STAFF = "remove staff";
    static final String STAFF = "staff";
    static final String RESET_PIN = "reset pin";
    static final String PRICE_OF = "harga ";
    static final String QUOTE_FOR = "sebut harga untuk ";
    public static final String TEACH = "teach ";
    public static final String PHONE_OF = "tukar telefon";
    public static final String BOT_OFF = "bot off ";
    public static final String BOT_ON = "bot on ";
    public static final String NEW_CUSTOMER_ANYWAY = "new customer anyway";
    public static final String EXISTING_CUSTOMER = "existing customer";

    private AsTyped() {}
}
