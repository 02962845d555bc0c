package my.sewa.bot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import my.sewa.domain.quotation.Quotations;
import my.sewa.domain.transactions.Change;

/** Notes what is read, and does it. */
final class CountedQuotations {
    final List<String> reads = new ArrayList<>();

    Quotations before(Quotations quotations) {
        return (Quotations) Proxy.newProxyInstance(Quotations.class.getClassLoader(), new Class<?>[]{Quotations.class},
                (_, method, arguments) -> {
                    if (!Change.class.equals(method.getReturnType())) {
                        reads.add(method.getName() + List.of(arguments == null ? new Object[0] : arguments));
                    }
                    try {
                        return method.invoke(quotations, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
