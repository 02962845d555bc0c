package my.sewa.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.Quotations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One quotation that cannot be read stops neither those after it nor other companies. */
class JobFaultsTest {
    private final Office office = new Office(CompanyFile.demo(), CompanyFile.second());

    @ParameterizedTest
    @ValueSource(strings = {"expire", "reminders"})
    void the_others_are_done_all_the_same(String job) {
        office.pass(Duration.ofDays(job.equals("expire") ? 60 : 3));
        var all = new QuotationJobs(office.ports.tenants(), office.ports.quotations(), office.inbox,
                office.memory, Office.SHARED, office::now);
        var broken = new QuotationJobs(office.ports.tenants(), breaking("QT-0239", office.ports.quotations()),
                office.inbox, office.memory, Office.SHARED, office::now);
        var result = job.equals("expire") ? broken.expire(job) : broken.followUp(job);
        assertThat(result.failed()).isPositive();
        assertThat(result.done()).isEqualTo(result.looked() - result.failed()).isPositive();
        var rest = job.equals("expire") ? all.expire(job) : all.followUp(job);
        assertThat(rest.done()).isEqualTo(result.failed());
        assertThat(rest.failed()).isZero();
    }

    /** Fails when it is asked for that one, of whatever company. */
    private static Quotations breaking(String number, Quotations quotations) {
        return (Quotations) Proxy.newProxyInstance(Quotations.class.getClassLoader(), new Class<?>[]{Quotations.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("find") && arguments[0] instanceof QuotationId id
                            && id.number().equals(number)) {
                        throw new IllegalStateException("unreadable");
                    }
                    return method.invoke(quotations, arguments);
                });
    }
}
