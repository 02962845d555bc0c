package my.sewa.bot.understanding;

import java.util.Optional;

/** What a message asks for. */
public enum Intent {
    HELP("help"),
    GREET("greet"),
    CANCEL("cancel"),
    CONFIRM("confirm"),
    DENY("deny"),
    UNDO("undo"),
    LANGUAGE_SET("language.set"),
    PIN_LOGIN("pin.login", true),
    QUOTE_CREATE("quote.create", true),
    QUOTE_SHOW("quote.show"),
    QUOTE_LIST("quote.list"),
    QUOTE_SEND("quote.send", true),
    QUOTE_REVISE("quote.revise", true),
    QUOTE_ACCEPT("quote.accept", true),
    QUOTE_REJECT("quote.reject", true),
    STOCK_CHECK("stock.check"),
    STOCK_PRICE("stock.price"),
    RENTAL_RESERVE("rental.reserve", true),
    RENTAL_CHECKOUT("rental.checkout", true),
    RENTAL_CHECKIN("rental.checkin", true),
    RENTAL_EXTEND("rental.extend", true),
    RENTAL_SHOW("rental.show"),
    RENTAL_LIST("rental.list"),
    SIGNATURE_SEND("signature.send", true),
    SIGNATURE_STATUS("signature.status"),
    INVOICE_CREATE("invoice.create", true),
    INVOICE_SHOW("invoice.show"),
    INVOICE_SUBMIT("invoice.submit", true),
    INVOICE_STATUS("invoice.status"),
    INVOICE_CANCEL("invoice.cancel", true),
    CREDITNOTE_CREATE("creditnote.create", true),
    PAYMENT_LINK("payment.link", true),
    PAYMENT_RECORD("payment.record", true),
    CUSTOMER_ADD("customer.add", true),
    CUSTOMER_FIND("customer.find"),
    CUSTOMER_SHOW("customer.show"),
    STATEMENT_SEND("statement.send", true),
    REMINDER_SEND("reminder.send", true),
    SALE_CREATE("sale.create", true),
    REPORT_SHOW("report.show"),
    UNKNOWN("unknown");

    private final String code;
    private final boolean changesState;

    Intent(String code) {
        this(code, false);
    }

    Intent(String code, boolean changesState) {
        this.code = code;
        this.changesState = changesState;
    }

    /** As written outside the program, for example {@code quote.create}. */
    public String code() {
        return code;
    }

    /** True for a request that writes something once it is confirmed; false for questions and for turns of talk. */
    public boolean changesState() {
        return changesState;
    }

    /** The intent of that code, if there is one. */
    public static Optional<Intent> of(String code) {
        for (Intent intent : values()) {
            if (intent.code.equals(code)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
