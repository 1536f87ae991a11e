package dk.personaletal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.personaletal._support.arch.Room;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: who may import whom. A row moves from the top of the list to the bottom. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.personaletal");

    private static final Room SHARED = new Room("shared");
    private static final Room FILES = new Room("files");
    private static final Room YAML = new Room("yaml");
    private static final Room DESCRIPTOR = new Room("descriptor");
    private static final Room SETTINGS = new Room("settings");
    private static final Room DATABASE = new Room("database");
    private static final Room CONTRACT = new Room("contract");
    private static final Room DELIVERY = new Room("delivery");
    private static final Room STAGING = new Room("staging");
    private static final Room VALIDATION = new Room("validation");
    private static final Room HISTORY = new Room("history");
    private static final Room INDICATORS = new Room("indicators");
    private static final Room DISCLOSURE = new Room("disclosure");
    private static final Room STATISTICS = new Room("statistics");
    private static final Room REPORTS = new Room("reports");
    private static final Room PUBLICATION = new Room("publication");
    private static final Room OPERATIONS = new Room("operations");
    private static final Room DEMO = new Room("demo");
    private static final Room WORKPLACE = new Room("workplace");
    private static final Room INTAKE = new Room("intake");
    private static final Room RETENTION = new Room("retention");
    private static final Room ARCHIVE = new Room("archive");
    private static final Room FIGURES = new Room("figures");
    private static final Room CORRECTIONS = new Room("corrections");
    private static final Room PAPERS = new Room("papers");
    private static final Room EXPLAIN = new Room("explain");
    private static final Room NIGHT = new Room("night");
    private static final Room AFTERMATH = new Room("aftermath");
    private static final Room DOCTOR = new Room("doctor");
    private static final Room CLI = new Room("cli");

    @Test
    void aPackageImportsOnlyWhatIsNamedHere() {
        SHARED.mayImport(HOUSE);
        FILES.mayImport(HOUSE);
        YAML.mayImport(HOUSE);
        DESCRIPTOR.mayImport(HOUSE, SHARED);
        SETTINGS.mayImport(HOUSE, SHARED, YAML, DESCRIPTOR);
        DATABASE.mayImport(HOUSE);
        CONTRACT.mayImport(HOUSE, SHARED, YAML);
        DELIVERY.mayImport(HOUSE, SHARED);
        STAGING.mayImport(HOUSE, SHARED, CONTRACT, DELIVERY);
        VALIDATION.mayImport(HOUSE, SHARED, FILES, DELIVERY, STAGING);
        HISTORY.mayImport(HOUSE, SHARED);
        INDICATORS.mayImport(HOUSE, SHARED, HISTORY, DESCRIPTOR);
        DISCLOSURE.mayImport(HOUSE, SHARED, DESCRIPTOR, INDICATORS);
        STATISTICS.mayImport(HOUSE);
        REPORTS.mayImport(HOUSE, SHARED, DISCLOSURE, STATISTICS);
        PUBLICATION.mayImport(HOUSE, SHARED, FILES);
        OPERATIONS.mayImport(HOUSE, SHARED, DATABASE);
        DEMO.mayImport(HOUSE, SHARED);
        WORKPLACE.mayImport(HOUSE, SHARED, DATABASE, DELIVERY, HISTORY);
        INTAKE.mayImport(HOUSE, SHARED, FILES, SETTINGS, CONTRACT, DELIVERY, STAGING, VALIDATION, HISTORY, WORKPLACE);
        RETENTION.mayImport(HOUSE, SHARED, HISTORY, WORKPLACE);
        ARCHIVE.mayImport(HOUSE, SHARED, SETTINGS, CONTRACT, HISTORY, DISCLOSURE, REPORTS, PUBLICATION, WORKPLACE);
        FIGURES.mayImport(
                HOUSE,
                SHARED,
                SETTINGS,
                CONTRACT,
                DELIVERY,
                HISTORY,
                DESCRIPTOR,
                INDICATORS,
                DISCLOSURE,
                WORKPLACE,
                RETENTION);
        CORRECTIONS.mayImport(HOUSE, SHARED, DELIVERY, HISTORY, DESCRIPTOR, DISCLOSURE, WORKPLACE);
        PAPERS.mayImport(
                HOUSE,
                SHARED,
                SETTINGS,
                DELIVERY,
                VALIDATION,
                HISTORY,
                DISCLOSURE,
                REPORTS,
                PUBLICATION,
                WORKPLACE,
                INTAKE,
                RETENTION,
                ARCHIVE,
                FIGURES,
                CORRECTIONS);
        EXPLAIN.mayImport(
                HOUSE,
                SHARED,
                SETTINGS,
                DELIVERY,
                HISTORY,
                DESCRIPTOR,
                INDICATORS,
                DISCLOSURE,
                REPORTS,
                WORKPLACE,
                INTAKE,
                RETENTION,
                ARCHIVE,
                FIGURES,
                PAPERS);
        NIGHT.mayImport(
                HOUSE,
                SHARED,
                SETTINGS,
                CONTRACT,
                DELIVERY,
                DISCLOSURE,
                PUBLICATION,
                WORKPLACE,
                INTAKE,
                RETENTION,
                ARCHIVE,
                FIGURES,
                PAPERS,
                CORRECTIONS);
        AFTERMATH.mayImport(HOUSE, SHARED, FILES, SETTINGS, DELIVERY, PUBLICATION, INTAKE, PAPERS, NIGHT);
        DOCTOR.mayImport(
                HOUSE,
                SHARED,
                FILES,
                SETTINGS,
                DATABASE,
                CONTRACT,
                OPERATIONS,
                REPORTS,
                PUBLICATION,
                WORKPLACE,
                INTAKE,
                NIGHT);
        CLI.mayImport(
                HOUSE,
                SHARED,
                FILES,
                WORKPLACE,
                INTAKE,
                RETENTION,
                ARCHIVE,
                PAPERS,
                EXPLAIN,
                NIGHT,
                AFTERMATH,
                DOCTOR,
                OPERATIONS,
                SETTINGS,
                DATABASE,
                DEMO,
                CONTRACT,
                DELIVERY,
                DISCLOSURE,
                PUBLICATION,
                CORRECTIONS);
    }

    @Test
    void everyPackageIsInTheList() {
        String[] rooms = Stream.of(
                        SHARED,
                        FILES,
                        YAML,
                        DESCRIPTOR,
                        SETTINGS,
                        DATABASE,
                        CONTRACT,
                        DELIVERY,
                        STAGING,
                        VALIDATION,
                        HISTORY,
                        INDICATORS,
                        DISCLOSURE,
                        STATISTICS,
                        REPORTS,
                        PUBLICATION,
                        OPERATIONS,
                        DEMO,
                        WORKPLACE,
                        INTAKE,
                        RETENTION,
                        ARCHIVE,
                        FIGURES,
                        CORRECTIONS,
                        PAPERS,
                        EXPLAIN,
                        NIGHT,
                        AFTERMATH,
                        DOCTOR,
                        CLI)
                .map(Room::pattern)
                .toArray(String[]::new);
        classes()
                .that()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .resideInAnyPackage(rooms)
                .check(HOUSE);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("dk.personaletal.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("dk.personaletal.reports.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
        slices().matching("dk.personaletal.(**)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE.that(resideInAPackage(VALIDATION.pattern())));
    }

    /** A file's lines, and values by themselves, before there are columns and rows. */
    @Test
    void whatStagingReadsWithKnowsNothingOfRows() {
        noClasses()
                .that()
                .resideInAnyPackage("dk.personaletal.staging.text", "dk.personaletal.staging.values")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.personaletal.staging")
                .check(HOUSE);
        slices().matching("dk.personaletal.staging.(*)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void aLibraryIsKnownOnlyWhereItIsNamedHere() {
        only("picocli..", CLI);
        only("org.apache.commons.csv..", STAGING);
        only("net.sf.jasperreports..", REPORTS);
        only("com.lowagie..", REPORTS);
        only("org.apache.pdfbox..", REPORTS);
        only("org.dhatim.fastexcel..", REPORTS, STAGING);
        only("org.springframework.batch.core..", WORKPLACE, INTAKE, FIGURES, PAPERS);
        only("org.springframework.batch..", WORKPLACE, STAGING, INTAKE, FIGURES, PAPERS);
        only("org.springframework.boot..", WORKPLACE, SETTINGS);
        only("org.yaml.snakeyaml..", YAML, DESCRIPTOR, SETTINGS, CONTRACT, REPORTS);
        only("org.flywaydb..", WORKPLACE);
        only("org.postgresql..", STAGING, OPERATIONS);
        only("jakarta.mail..", AFTERMATH);
        only("ch.qos.logback..", OPERATIONS);
        only(
                "org.springframework.jdbc..",
                WORKPLACE,
                INTAKE,
                RETENTION,
                ARCHIVE,
                FIGURES,
                CORRECTIONS,
                PAPERS,
                EXPLAIN,
                NIGHT,
                DELIVERY,
                STAGING,
                VALIDATION,
                HISTORY,
                INDICATORS,
                DISCLOSURE);
    }

    @Test
    void aReportKnowsNoDatabaseAndNoUncoveredFigure() {
        noClasses()
                .that()
                .resideInAPackage(REPORTS.pattern())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INDICATORS.pattern(), HISTORY.pattern(), "java.sql..", "org.springframework..")
                .check(HOUSE);
    }

    /** A table or a sentence that no chapter writes is one that no reader misses. */
    @Test
    void everyPartOfAChapterIsWrittenBySomebody() {
        classes()
                .that()
                .resideInAPackage("dk.personaletal.reports.chapters..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("be used by another class") {
                    @Override
                    public void check(JavaClass part, ConditionEvents events) {
                        boolean isUsed = part.getDirectDependenciesToSelf().stream()
                                .map(dependency -> dependency.getOriginClass())
                                .anyMatch(user ->
                                        !user.equals(part) && !user.getName().startsWith(part.getName() + "$"));
                        // names alone are written into those who use them
                        if (!isUsed && !part.getMethods().isEmpty()) {
                            events.add(SimpleConditionEvent.violated(part, part.getName() + " is in no chapter"));
                        }
                    }
                })
                .check(HOUSE);
    }

    @Test
    void onlyTheProgramItselfEnds() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .callMethodWhere(calls("ends the process", Set.of(System.class, Runtime.class), "exit", "halt"))
                .check(HOUSE);
    }

    @Test
    void onlyTheProgramAndTheClockBeanReadTheMachinesClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dk.personaletal.workplace.WorkplaceConfiguration")
                .and()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .callCodeUnitWhere(readsTheClock())
                .check(HOUSE);
    }

    private static void only(String library, Room... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms).map(Room::pattern).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        return calls("reads the clock", Set.of(System.class), "currentTimeMillis")
                .or(calls("makes a clock", Set.of(Clock.class), "systemUTC", "systemDefaultZone", "system"))
                .or(DescribedPredicate.describe("is now() without a clock", call -> isNow(call.getTarget())))
                .or(DescribedPredicate.describe("is new Date()", call -> isNewDate(call.getTarget())));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String what, Set<Class<?>> owners, String... names) {
        return DescribedPredicate.describe(what, call -> {
            JavaClass owner = call.getTargetOwner();
            return owners.stream().anyMatch(owner::isEquivalentTo)
                    && Set.of(names).contains(call.getTarget().getName());
        });
    }

    private static boolean isNow(CodeUnitCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isNewDate(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
