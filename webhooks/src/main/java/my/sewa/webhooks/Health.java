package my.sewa.webhooks;

import java.util.function.BooleanSupplier;

/** Whether we can take messages: 200, or 503 naming the part that is down, never its address. */
final class Health {
    private final BooleanSupplier database;

    Health(BooleanSupplier database) {
        this.database = database;
    }

    HttpResponse answer() {
        return database.getAsBoolean()
                ? HttpResponse.json(200, "{\"status\":\"up\"}")
                : HttpResponse.json(503, "{\"status\":\"down\",\"part\":\"database\"}");
    }
}
