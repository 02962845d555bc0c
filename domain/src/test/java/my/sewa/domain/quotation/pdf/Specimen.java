package my.sewa.domain.quotation.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import my.sewa.domain.catalogue.AgreedRate;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.catalogue.Items;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerBuilder;
import my.sewa.domain.quotation.Discount;
import my.sewa.domain.quotation.ImportQuotation;
import my.sewa.domain.quotation.ImportQuotation.Offer;
import my.sewa.domain.quotation.Quotation;
import my.sewa.domain.quotation.QuotationBuilder;
import my.sewa.domain.quotation.QuotationId;
import my.sewa.domain.quotation.QuotationPaper;
import my.sewa.domain.quotation.QuotationRequest;
import my.sewa.domain.quotation.QuotationStatus;
import my.sewa.domain.quotation.ServiceTax;
import my.sewa.domain.shared.Language;
import my.sewa.domain.shared.Percent;
import my.sewa.domain.shared.Phone;
import my.sewa.domain.shared.Sen;
import my.sewa.domain.tenant.Letterhead;
import my.sewa.domain.tenant.Logo;
import my.sewa.domain.tenant.Role;
import my.sewa.domain.tenant.Staff;
import my.sewa.domain.tenant.StaffId;
import my.sewa.domain.tenant.Tenant;
import my.sewa.domain.tenant.TenantBuilder;
import my.sewa.domain.tenant.TenantId;

/** The quotations that the golden pages show. */
enum Specimen {
    SIMPLE, EVERYTHING_IN_MALAY, FIFTY_LINES, CHINESE_NAMES, LONG_NAMES, LOGO, OTHER_SCRIPTS;

    private static final TenantId TENANT = new TenantId("T-01");
    private static final Instant MADE = Instant.parse("2026-11-20T01:00:00Z");
    private static final Item HAMMER = ItemBuilder.hire("HAM-JK", "Jackhammer 15 kg", "Penukul jack 15 kg", 6_000,
            30_000, 90_000);

    private static final Customer.Details DETAILS = new Customer.Details(Optional.of("Puan Siti Aminah"),
            Optional.of("12, Jalan Binjai 2, Taman Binjai, 43000 Kajang"),
            Optional.of("Tapak Projek MRT3, Jalan Cheras, Kuala Lumpur"), Optional.of("PO-2026/1187"));

    byte[] draw(QuotationPaper paper) {
        return draw(paper, customer());
    }

    /** For somebody else than it was made for. */
    byte[] draw(QuotationPaper paper, Customer customer) {
        var language = this == EVERYTHING_IN_MALAY ? Language.MALAY : Language.ENGLISH;
        var logo = this == LOGO ? Optional.of(logo()) : Optional.<Logo>empty();
        var maker = new Staff(new StaffId(TENANT, "S-01"), "Aminah", new Phone("+60199990001"), Role.OWNER, language);
        return paper.draw(new Letterhead(company(), logo), quotation(), customer, Optional.of(maker), language);
    }

    private Tenant company() {
        var company = TenantBuilder.aTenant(TENANT).withLetterhead();
        return switch (this) {
            case EVERYTHING_IN_MALAY -> company.registeredForTaxFrom("2025-07-01")
                .build()
                .paidByDuitNow(Optional.of("201901234567 (no. pendaftaran perniagaan)"));
            case CHINESE_NAMES -> company.called("新发器材出租 Sin Huat Rental Sdn Bhd").build();
            case LONG_NAMES -> company.called(twoHundred("Syarikat Penyewaan Jentera ")).build();
            default -> company.build();
        };
    }

    Customer customer() {
        var plain = CustomerBuilder.aCustomer(TENANT, "C-01");
        return switch (this) {
            case EVERYTHING_IN_MALAY -> new Customer(plain.id(), plain.name(), plain.kind(), plain.phone(),
                    plain.aliases(), plain.brn(), Optional.of("C20880050010"), Optional.of("akaun@ali.example"),
                    DETAILS);
            case CHINESE_NAMES -> named(plain, "陈建华建筑有限公司 (吉隆坡)");
            case LONG_NAMES -> named(plain, twoHundred("Pembinaan Maju Jaya "));
            case OTHER_SCRIPTS -> named(plain, "முருகன் கோவில் · شركة النور للبناء · ኢትዮጵያ");
            default -> plain;
        };
    }

    private static Customer named(Customer plain, String name) {
        return new Customer(plain.id(), name, plain.kind(), plain.phone(), plain.aliases(), plain.brn(), plain.tin(),
                plain.email());
    }

    private static String twoHundred(String word) {
        return word.repeat(10).substring(0, 199) + "X";
    }

    private Quotation quotation() {
        var id = new QuotationId(TENANT, "QT-0241");
        var offer = new Offer(id, QuotationStatus.SENT, customer(), request(), new StaffId(TENANT, "S-01"));
        var items = new Items(List.of(ItemBuilder.GENERATOR, ItemBuilder.CHAIR, ItemBuilder.DIESEL, HAMMER));
        var quotation = new ImportQuotation(ServiceTax.GROUP_K).quotation(company(), items, offer, MADE);
        return this == EVERYTHING_IN_MALAY
                ? Quotation.Draft.of(id, 2, quotation.content())
                : quotation;
    }

    private QuotationRequest request() {
        var period = Optional.of(QuotationBuilder.dates("2026-11-25", "2026-12-03"));
        return switch (this) {
            case EVERYTHING_IN_MALAY -> new QuotationRequest(List.of(line(ItemBuilder.GENERATOR, 2),
                    line(ItemBuilder.CHAIR, 1), line(ItemBuilder.DIESEL, 300),
                    new QuotationRequest.Line(HAMMER.sku(), 1,
                            Optional.of(new AgreedRate(Sen.of(5_500), AgreedRate.Per.DAY)))),
                    period,
                    Optional.of(new Discount.Share(new Percent(750))), Sen.of(150_00), Sen.of(1_000_00),
                    OptionalInt.empty());
            case FIFTY_LINES -> QuotationRequest.of(fifty(), period);
            default -> QuotationRequest.of(List.of(line(ItemBuilder.GENERATOR, 2), line(HAMMER, 3)), period);
        };
    }

    private static List<QuotationRequest.Line> fifty() {
        var lines = new ArrayList<QuotationRequest.Line>();
        var items = List.of(ItemBuilder.GENERATOR, ItemBuilder.CHAIR, ItemBuilder.DIESEL, HAMMER);
        for (int i = 0; i < 50; i++) {
            lines.add(line(items.get(i % items.size()), i + 1));
        }
        return lines;
    }

    private static QuotationRequest.Line line(Item item, int quantity) {
        return QuotationBuilder.line(item, quantity);
    }

    private static Logo logo() {
        var picture = new BufferedImage(480, 160, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 480; x++) {
                boolean disc = (x - 80) * (x - 80) + (y - 80) * (y - 80) < 70 * 70;
                boolean bar = x > 180 && x < 460 && y / 20 % 2 == 1 && y < 140;
                picture.setRGB(x, y, disc ? 0xE07A1F : bar ? 0x22406A : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logo(Logo.Format.PNG, bytes.toByteArray());
    }
}
