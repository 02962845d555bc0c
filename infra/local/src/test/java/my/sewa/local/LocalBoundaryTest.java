package my.sewa.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the parts of the one-machine stack may know: each stands in for somebody, and knows no more than they would. */
@AnalyzeClasses(packages = "my.sewa.local", importOptions = ImportOption.DoNotIncludeTests.class)
class LocalBoundaryTest {
    /** Signed webhooks in, REST messages out: what Twilio cannot see, the phones cannot. */
    @ArchTest
    static final ArchRule phones_know_nothing_of_the_program_they_talk_to = noClasses()
        .that()
        .resideInAPackage("my.sewa.local.phones..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("my.sewa.bot..", "my.sewa.webhooks..", "my.sewa.signature..",
                "my.sewa.domain..", "software.amazon.."));

    /** The stack signs as Twilio does; with Twilio's own code on both sides a mistake in it would not show. */
    @ArchTest
    static final ArchRule nothing_here_uses_twilios_sdk = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.twilio..", "org.apache..");

    @ArchTest
    static final ArchRule only_what_stands_in_for_lambda_knows_lambda = noClasses()
        .that()
        .resideOutsideOfPackages("my.sewa.local", "my.sewa.local.aws..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.amazonaws..");

    /** The functions are called with events, as AWS calls them; nobody reaches into them. */
    @ArchTest
    static final ArchRule of_a_function_only_its_entry_is_known = noClasses()
        .that()
        .resideOutsideOfPackages("my.sewa.local.commands..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("my.sewa.bot..", "my.sewa.webhooks..", "my.sewa.signature..")
            .and(DescribedPredicate.describe("is no entry point",
                    type -> !type.getSimpleName().endsWith("Application"))));

    @ArchTest
    static final ArchRule only_what_stands_in_for_aws_or_counts_knows_aws = noClasses()
        .that()
        .resideOutsideOfPackages("my.sewa.local.aws..", "my.sewa.local.metrics..", "my.sewa.local.standins..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..");
}
