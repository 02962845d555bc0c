package my.sewa.signature;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the pages that customers open may know. */
@AnalyzeClasses(packages = "my.sewa.signature", importOptions = ImportOption.DoNotIncludeTests.class)
class SignatureWebBoundaryTest {
    @ArchTest
    static final ArchRule it_knows_the_domain_and_no_other_module_of_ours = noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa..")
            .and(DescribedPredicate.not(resideInAnyPackage("my.sewa.signature..", "my.sewa.domain.."))));

    @ArchTest
    static final ArchRule it_sends_no_messages = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.twilio..");

    @ArchTest
    static final ArchRule only_the_function_knows_lambda_spring_and_adapters = noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Application")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.amazonaws..", "org.springframework..", "my.sewa.domain..dynamodb..",
                "my.sewa.domain..s3..", "my.sewa.domain..jjwt..");

    @ArchTest
    static final ArchRule nothing_knows_aws = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..");
}
