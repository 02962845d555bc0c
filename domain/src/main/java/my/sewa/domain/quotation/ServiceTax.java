package my.sewa.domain.quotation;

import java.time.LocalDate;
import java.util.List;
import my.sewa.domain.shared.Percent;

/**
 * Malaysian service tax on hiring things out, by the day the service is rendered.
 *
 * @param rates oldest first; before the first there was none
 * @see <a href="https://mysst.customs.gov.my/">RMCD, Service Tax Policy 2/2025 and its Amendment 3: group K</a>
 */
public record ServiceTax(List<Rate> rates) {
    /**
     * What is charged from a day on.
     *
     * @param exempted further points that the law names but does not collect, to be shown on invoices
     */
    public record Rate(LocalDate from, Percent percent, Percent exempted) {}

    public static final ServiceTax GROUP_K = new ServiceTax(List.of(
            new Rate(LocalDate.of(2025, 7, 1), new Percent(800), Percent.NONE),
            new Rate(LocalDate.of(2026, 1, 1), new Percent(600), new Percent(200))));

    public ServiceTax {
        rates = List.copyOf(rates);
    }

    /** Zero before there was such a tax. */
    public Percent on(LocalDate rendered) {
        return rates.reversed()
            .stream()
            .filter(rate -> !rendered.isBefore(rate.from()))
            .map(Rate::percent)
            .findFirst()
            .orElse(Percent.NONE);
    }
}
