package my.sewa.bot.settings;

/** What people could have typed, where something is read on their behalf; nobody is ever told these. */
final class AsTyped {
    static final String PRICE = "set price";
    static final String STOCK = "stok";
    static final String REMOVE_STAFF = "remove staff";
    static final String STAFF = "staff";
    static final String RESET_PIN = "reset pin";
    static final String PRICE_OF = "harga ";
    static final String QUOTE_FOR = "sebut harga untuk ";
    static final String PHONE_OF = "tukar telefon";
    static final String ADD_CUSTOMER = "tambah pelanggan baru";

    private AsTyped() {}
}
