package my.sewa.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** What holds in every module; each module's own boundaries stand in its own tests. */
@AnalyzeClasses(packages = "my.sewa", importOptions = {ImportOption.DoNotIncludeTests.class,
        HouseRulesTest.NoTestJars.class})
class HouseRulesTest {
    /** What the domain lends to the tests of others. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final Set<String> RANDOM_AND_TIME = Set.of("java.lang.System.currentTimeMillis",
            "java.lang.Math.random");

    private static final DescribedPredicate<JavaClass> EDGE = simpleNameEndingWith("Application")
        .or(simpleNameEndingWith("Wiring"))
        .or(resideInAPackage("my.sewa.local.."));

    @ArchTest
    static final ArchRule the_domain_knows_no_other_module = noClasses()
        .that()
        .resideInAPackage("my.sewa.domain..")
        .should()
        .dependOnClassesThat(resideInAPackage("my.sewa..")
            .and(DescribedPredicate.not(resideInAPackage("my.sewa.domain.."))));

    @ArchTest
    static final ArchRule the_bot_stands_alone = standsAlone("my.sewa.bot..", "my.sewa.webhooks..",
            "my.sewa.signature..");

    @ArchTest
    static final ArchRule webhooks_stand_alone = standsAlone("my.sewa.webhooks..", "my.sewa.bot..",
            "my.sewa.signature..");

    @ArchTest
    static final ArchRule signature_web_stands_alone = standsAlone("my.sewa.signature..", "my.sewa.bot..",
            "my.sewa.webhooks..");

    @ArchTest
    static final ArchRule nobody_asks_the_system_for_the_time_but_the_edge = noClasses()
        .that(DescribedPredicate.not(EDGE))
        .should()
        .accessTargetWhere(DescribedPredicate.describe("is an ambient clock or chance", HouseRulesTest::ambient));

    @ArchTest
    static final ArchRule functions_print_nothing = noClasses()
        .that()
        .resideOutsideOfPackage("my.sewa.local..")
        .should()
        .accessTargetWhere(DescribedPredicate.describe("is System.out or System.err", HouseRulesTest::console));

    @ArchTest
    static final ArchRule slf4j_is_the_only_logger = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..", "ch.qos..");

    @ArchTest
    static final ArchRule one_json_library = noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "com.google.gson..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Dto");

    private static ArchRule standsAlone(String module, String... others) {
        return noClasses()
            .that()
            .resideInAPackage(module)
            .should()
            .dependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage("my.sewa.local..")));
    }

    /** {@code now()} of a clock that was handed in is fine. */
    private static boolean ambient(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getFullName();
        String name = access.getTarget().getName();
        if (RANDOM_AND_TIME.contains(owner + "." + name)) {
            return true;
        }
        if (owner.equals(Clock.class.getName()) || owner.equals(InstantSource.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return name.equals("now") && owner.startsWith("java.time.") && access instanceof JavaCall<?> call
                && takesNoClock(call.getTarget().getRawParameterTypes());
    }

    private static boolean takesNoClock(List<JavaClass> parameters) {
        return parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean console(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTarget().getOwner().isEquivalentTo(System.class) && (name.equals("out") || name.equals("err"));
    }
}
