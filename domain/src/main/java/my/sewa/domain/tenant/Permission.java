package my.sewa.domain.tenant;

import java.util.Optional;

/**
 * What can be asked for, and who may have it done. What every member of staff may ask without a PIN needs no value of
 * its own beyond being here: each command is one of these.
 */
public enum Permission {
    PIN_LOGIN("pin.login", Role.STAFF),
    QUOTE_CREATE("quote.create", Role.STAFF),
    QUOTE_SHOW("quote.show", Role.STAFF),
    QUOTE_LIST("quote.list", Role.STAFF),
    QUOTE_SEND("quote.send", Role.STAFF),
    QUOTE_REVISE("quote.revise", Role.STAFF),
    QUOTE_COPY("quote.copy", Role.STAFF),
    QUOTE_CANCEL("quote.cancel", Role.STAFF),
    QUOTE_ACCEPT("quote.accept", Role.STAFF),
    QUOTE_REJECT("quote.reject", Role.STAFF),
    STOCK_CHECK("stock.check", Role.STAFF),
    STOCK_PRICE("stock.price", Role.STAFF),
    RENTAL_RESERVE("rental.reserve", Role.STAFF),
    RENTAL_CHECKOUT("rental.checkout", Role.STAFF),
    RENTAL_CHECKIN("rental.checkin", Role.STAFF),
    RENTAL_EXTEND("rental.extend", Role.STAFF),
    RENTAL_SHOW("rental.show", Role.STAFF),
    RENTAL_LIST("rental.list", Role.STAFF),
    SIGNATURE_SEND("signature.send", Role.STAFF),
    SIGNATURE_STATUS("signature.status", Role.STAFF),
    INVOICE_CREATE("invoice.create", Role.STAFF),
    INVOICE_SHOW("invoice.show", Role.STAFF),
    INVOICE_SUBMIT("invoice.submit", Role.STAFF),
    INVOICE_STATUS("invoice.status", Role.STAFF),
    PAYMENT_LINK("payment.link", Role.STAFF),
    PAYMENT_RECORD("payment.record", Role.STAFF),
    STATEMENT_SEND("statement.send", Role.STAFF),
    REMINDER_SEND("reminder.send", Role.STAFF),
    SALE_CREATE("sale.create", Role.STAFF),
    REPORT_SHOW("report.show", Role.STAFF),
    CUSTOMER_ADD("customer.add", Role.STAFF),
    CUSTOMER_CHANGE("customer.change", Role.STAFF),
    CUSTOMER_FIND("customer.find", Role.STAFF),
    CUSTOMER_SHOW("customer.show", Role.STAFF),
    BOT_OFF("bot.off", Role.STAFF),
    BOT_ON("bot.on", Role.STAFF),
    INVOICE_CANCEL("invoice.cancel", Role.MANAGER, true),
    CREDITNOTE_CREATE("creditnote.create", Role.MANAGER, true),
    FEE_WAIVE("fee.waive", Role.MANAGER, true),
    WORDS_TEACH("words.teach", Role.MANAGER),
    SETTINGS_SHOW("settings.show", Role.MANAGER),
    SETTINGS_PRICE("settings.price", Role.MANAGER, true),
    SETTINGS_ITEM("settings.item", Role.MANAGER, true),
    SETTINGS_STOCK("settings.stock", Role.MANAGER, true),
    SETTINGS_COMPANY("settings.company", Role.MANAGER, true),
    STAFF_ADD("staff.add", Role.MANAGER, true),
    STAFF_CHANGE("staff.change", Role.MANAGER, true),
    STAFF_REMOVE("staff.remove", Role.MANAGER, true),
    PIN_RESET("pin.reset", Role.OWNER, true);

    private final String code;
    private final Role least;
    private final boolean pin;

    Permission(String code, Role least) {
        this(code, least, false);
    }

    Permission(String code, Role least, boolean pin) {
        this.code = code;
        this.least = least;
        this.pin = pin;
    }

    /** As people who read logs and tests know it, for example {@code settings.price}. */
    public String code() {
        return code;
    }

    /** Whether it is done only for somebody who has given their PIN. */
    public boolean needsPin() {
        return pin;
    }

    /** The least role that may, if this one may not. */
    public Optional<Role> refusal(Role asking) {
        return asking.compareTo(least) <= 0 ? Optional.empty() : Optional.of(least);
    }

    /** The permission of that code; empty for what anybody may say, such as a greeting. */
    public static Optional<Permission> of(String code) {
        for (Permission permission : values()) {
            if (permission.code.equals(code)) {
                return Optional.of(permission);
            }
        }
        return Optional.empty();
    }
}
