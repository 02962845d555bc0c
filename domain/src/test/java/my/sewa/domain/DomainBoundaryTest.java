package my.sewa.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import my.sewa.domain.transactions.Change;
import my.sewa.domain.transactions.Transactions;

/** Who may know whom in this module. Each rule was seen to fail once. */
@AnalyzeClasses(packages = "my.sewa.domain", importOptions = DoNotIncludeTests.class)
class DomainBoundaryTest {
    static final String[] ADAPTERS = {"..dynamodb..", "..s3..", "..myinvois..", "..pdf..", "..caffeine..",
            "..imageio..",
            "..jjwt..", "..bcrypt.."};
    static final String[] SHARED_BY_ADAPTERS = {"my.sewa.domain.dynamodb", "my.sewa.domain.caffeine",
            "my.sewa.domain.pdf"};

    @ArchTest
    static final ArchRule the_core_knows_only_java_money_and_itself = classes().that()
        .resideOutsideOfPackages(ADAPTERS)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.joda.money..", "org.jspecify..", "my.sewa.domain..");

    @ArchTest
    static final ArchRule the_core_never_names_an_adapter = noClasses().that()
        .resideOutsideOfPackages(ADAPTERS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ADAPTERS);

    @ArchTest
    static final ArchRule a_features_adapter_shows_only_its_wiring = noClasses().that()
        .resideInAnyPackage(ADAPTERS)
        .and()
        .resideOutsideOfPackages(SHARED_BY_ADAPTERS)
        .and()
        .haveSimpleNameNotEndingWith("Wiring")
        .should()
        .bePublic();

    @ArchTest
    static final ArchRule an_adapter_uses_the_library_it_is_named_after = noClasses().that()
        .resideOutsideOfPackages("..dynamodb..", "..s3..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..");

    @ArchTest
    static final ArchRule spring_is_seen_by_wirings_only = noClasses().that()
        .haveSimpleNameNotEndingWith("Wiring")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule only_dynamodb_makes_changes = classes().that()
        .implement(Change.class)
        .should()
        .resideInAPackage("my.sewa.domain.dynamodb");

    @ArchTest
    static final ArchRule only_an_edge_commits = noClasses().should()
        .callMethod(Transactions.class, "commit",
                List.class);

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("my.sewa.domain.(*)..")
        .should()
        .beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_looks_at_the_clock_on_the_wall = noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now", ZoneId.class)
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now", ZoneId.class)
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
}
