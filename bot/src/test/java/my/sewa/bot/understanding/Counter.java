package my.sewa.bot.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.sewa.bot.understanding.Documents.Document;
import my.sewa.domain.catalogue.Item;
import my.sewa.domain.catalogue.ItemBuilder;
import my.sewa.domain.catalogue.Sku;
import my.sewa.domain.customer.Customer;
import my.sewa.domain.customer.CustomerId;
import my.sewa.domain.tenant.TenantId;

/** A rental counter on Friday 20 November 2026: a small catalogue full of look-alikes, and customers likewise. */
final class Counter {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = OffsetDateTime.parse("2026-11-20T10:00:00+08:00").toInstant();
    static final TenantId TENANT = new TenantId("T-01");
    static final Vocabulary VOCABULARY = Vocabulary.of(items(), customers());
    static final Map<String, Document> DOCUMENTS = Map.of("QT-0231", document("QT-0231", "C-01", "GEN-20"), "QT-0235",
            document("QT-0235", "C-06", "CMP-1"), "RN-0088", document("RN-0088", "C-01", "GEN-20"), "RN-0090",
            document("RN-0090", "C-09", "TBL-RND", "CHR-PLS"), "DO-1042", document("DO-1042", "C-01", "GEN-20"),
            "IV-2031",
            document("IV-2031", "C-01"), "IV-2034", document("IV-2034", "C-24"));
    private static final Interpreter INTERPRETER = new Interpreter();

    private Counter() {}

    private static List<Item> items() {
        return List.of(item("GEN-5", "Portable generator 5 kVA", "Penjana kuasa 5 kVA", "genset 5kva"),
                item("GEN-20", "Silent generator 20 kVA", "Penjana kuasa senyap 20 kVA", "genset 20kva", "gen 20"),
                item("GEN-60", "Silent generator 60 kVA", "Penjana kuasa senyap 60 kVA", "genset 60kva"),
                item("CHR-PLS", "Plastic chair", "Kerusi plastik", "kerusi biasa"),
                item("CHR-BNQ", "Banquet chair", "Kerusi banquet", "kerusi dewan"),
                item("TBL-RND", "Round table 5 ft", "Meja bulat 5 kaki", "meja bulat"),
                item("TBL-REC", "Rectangular table 2x6 ft", "Meja panjang 2x6", "ibm table"),
                item("TNT-10", "Canopy 10x10 ft", "Kanopi 10x10", "khemah 10x10"),
                item("TNT-20", "Canopy 20x20 ft", "Kanopi 20x20", "khemah 20x20"),
                item("LFT-8", "Scissor lift 8 m", "Lif gunting 8 m", "scissor 8m"),
                item("LFT-12", "Scissor lift 12 m", "Lif gunting 12 m", "scissor 12m"),
                item("LFT-B", "Boom lift 16 m", "Lif boom 16 m", "boom lift", "skylift"),
                item("LAD-6", "Extension ladder 6 m", "Tangga sambung 6 m", "tangga sambung"),
                item("LAD-8", "Step ladder 8 ft", "Tangga lipat 8 kaki", "tangga lipat"),
                item("PMP-2", "Water pump 2 inch", "Pam air 2 inci", "pam 2\"", "pump 2\""),
                item("PMP-S", "Submersible pump 2 inch", "Pam tenggelam 2 inci", "submersible pump"),
                item("CMP-1", "Air compressor 185 cfm", "Pemampat udara 185 cfm", "compressor", "kompresor"),
                item("CPT-1", "Plate compactor 90 kg", "Mesin pemadat 90 kg", "compactor"),
                item("FKL-3", "Forklift 3 ton diesel", "Forklift 3 tan diesel", "forklift 3 ton"),
                item("FKL-5", "Forklift 5 ton diesel", "Forklift 5 tan diesel", "forklift 5 ton"),
                item("DHM-50", "Dehumidifier 50 L", "Penyahlembap 50 L", "dehumidifier"),
                item("PRJ", "Projector 5000 lumens", "Projektor 5000 lumen", "projector"),
                item("SCR", "Projector screen 8x6 ft", "Skrin projektor 8x6", "projector screen"),
                ItemBuilder.sale("DSL-L", "Diesel (litre)", "Diesel (liter)", 335),
                ItemBuilder.sale("HLM-S", "Safety helmet", "Topi keselamatan", 1_800));
    }

    private static Item item(String sku, String english, String malay, String... aliases) {
        var plain = ItemBuilder.hire(sku, english, malay, 10_000, 50_000, 150_000);
        return new Item(plain.sku(), english, malay, List.of(aliases), plain.tracking(), plain.owned(), plain.offer(),
                Optional.empty());
    }

    private static List<Customer> customers() {
        return List.of(customer("C-01", "Ali Construction Sdn Bhd", "ali con"), customer("C-02", "Ali Trading"),
                customer("C-03", "Syarikat Maju Sdn Bhd"), customer("C-04", "Maju Bina Enterprise"),
                customer("C-05", "Syarikat Maju Jaya Sdn Bhd"), customer("C-06", "Ahmad Trading"),
                customer("C-07", "Ahmad Enterprise"), customer("C-08", "Ahmad bin Ismail"),
                customer("C-09", "Tan Brothers Construction Sdn Bhd", "tan bros"), customer("C-10", "Tan Ah Kow"),
                customer("C-18", "Seri Murni Catering"), customer("C-19", "Sri Murni Catering & Canopy"),
                customer("C-20", "Kumar a/l Subramaniam"), customer("C-21", "Kumaran Builders Sdn Bhd"),
                customer("C-22", "Hafiz Catering"), customer("C-23", "Hafizah Wedding Planner"),
                customer("C-24", "Mega Bina Sdn Bhd"), customer("C-25", "Megah Bina Sdn Bhd"),
                customer("C-32", "Masjid Al-Falah"), customer("C-33", "Surau Al-Falah"),
                customer("C-36", "Rajan Scaffolding Services"),
                customer("C-40", "Dato' Rahman bin Osman", "dato rahman"));
    }

    private static Customer customer(String code, String name, String... aliases) {
        return new Customer(new CustomerId(TENANT, code), name, Customer.Kind.COMPANY, Optional.empty(),
                List.of(aliases), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Document document(String ref, String customer, String... skus) {
        return new Document(ref, new CustomerId(TENANT, customer), List.of(skus).stream().map(Sku::new).toList());
    }

    static Reading reading(String text) {
        return reading(text, Expected.NOTHING);
    }

    static Reading reading(String text, Expected expected) {
        return INTERPRETER.read(text, NOW, VOCABULARY, ref -> Optional.ofNullable(DOCUMENTS.get(ref)), expected);
    }

    static Frame read(String text) {
        return reading(text).first();
    }

    /** A frame in one line: intent, then each value as a clerk would check it. */
    static String told(Frame frame) {
        return FrameText.of(frame);
    }

    static String told(String text) {
        return FrameText.of(read(text));
    }
}
