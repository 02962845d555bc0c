package my.sewa.bot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import my.sewa.domain.transactions.Transactions;

/** What each part of the bot may know. */
@AnalyzeClasses(packages = "my.sewa.bot", importOptions = ImportOption.DoNotIncludeTests.class)
class BotBoundaryTest {
    private static final DescribedPredicate<JavaClass> ADAPTERS = resideInAnyPackage("..twilio..", "..dynamodb..",
            "..s3..", "..caffeine..", "..jjwt..", "..pdf..", "..imageio..");
    private static final DescribedPredicate<JavaClass> WIRING = simpleNameEndingWith("Wiring");

    @ArchTest
    static final ArchRule it_knows_the_domain_and_no_other_module_of_ours = noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa..")
            .and(DescribedPredicate.not(resideInAnyPackage("my.sewa.bot..", "my.sewa.domain.."))));

    @ArchTest
    static final ArchRule only_the_twilio_package_knows_twilios_sdk = noClasses()
        .that()
        .resideOutsideOfPackage("..twilio..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.twilio..", "org.apache.hc..");

    @ArchTest
    static final ArchRule only_the_function_knows_lambda = noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Application")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws..");

    @ArchTest
    static final ArchRule only_the_function_and_wirings_know_spring = noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Application")
        .and()
        .haveSimpleNameNotEndingWith("Wiring")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule only_adapters_and_wirings_know_aws = noClasses()
        .that(DescribedPredicate.not(ADAPTERS.or(WIRING)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..");

    @ArchTest
    static final ArchRule adapters_are_named_by_wirings_and_settings_alone = noClasses()
        .that(DescribedPredicate.not(ADAPTERS.or(WIRING).or(simpleNameEndingWith("Settings"))))
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa..").and(ADAPTERS));

    /** A flow describes changes; the door commits them, once, with the conversation and the answer. */
    @ArchTest
    static final ArchRule only_the_edge_commits = noClasses()
        .that()
        .resideOutsideOfPackages("my.sewa.bot", "..dynamodb..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Transactions.class);

    @ArchTest
    static final ArchRule understanding_knows_neither_flows_nor_words = noClasses()
        .that()
        .resideInAPackage("..understanding..")
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa.bot..")
            .and(DescribedPredicate.not(resideInAPackage("..understanding.."))));

    @ArchTest
    static final ArchRule only_wording_reads_the_message_files = noClasses()
        .that()
        .resideOutsideOfPackage("..wording..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ResourceBundle");

    @ArchTest
    static final ArchRule parts_form_no_cycle = slices().matching("my.sewa.bot.(*)..").should().beFreeOfCycles();
}
