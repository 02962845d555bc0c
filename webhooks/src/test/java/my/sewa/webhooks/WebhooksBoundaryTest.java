package my.sewa.webhooks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Webhooks verify, store and acknowledge: they need little, and may know no more. */
@AnalyzeClasses(packages = "my.sewa.webhooks", importOptions = ImportOption.DoNotIncludeTests.class)
class WebhooksBoundaryTest {
    @ArchTest
    static final ArchRule they_know_the_domain_and_no_other_module_of_ours = noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa..")
            .and(DescribedPredicate.not(resideInAnyPackage("my.sewa.webhooks..", "my.sewa.domain.."))));

    /** What the company sells, to whom and for how much is decided elsewhere. */
    @ArchTest
    static final ArchRule they_store_messages_and_decide_nothing = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("my.sewa.domain.catalogue..", "my.sewa.domain.customer..", "my.sewa.domain.quotation..");

    @ArchTest
    static final ArchRule only_the_twilio_package_knows_twilios_sdk = noClasses()
        .that()
        .resideOutsideOfPackage("..twilio..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.twilio..", "org.apache..");

    @ArchTest
    static final ArchRule only_the_function_knows_lambda_spring_and_adapters = noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Application")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.amazonaws..", "org.springframework..", "my.sewa.domain..dynamodb..");

    @ArchTest
    static final ArchRule nothing_knows_aws = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..");

    @ArchTest
    static final ArchRule parts_form_no_cycle = slices().matching("my.sewa.webhooks.(*)..")
        .should()
        .beFreeOfCycles();
}
