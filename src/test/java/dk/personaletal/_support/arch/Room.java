package dk.personaletal._support.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** One of the house's own packages, its inner ones included. */
public record Room(String name) {
    private static final String HOUSE = "dk.personaletal";

    /** Whoever isn't named here can't be imported. */
    public void mayImport(JavaClasses house, Room... others) {
        String[] allowed = Stream.concat(Stream.of(this), Stream.of(others))
                .map(Room::pattern)
                .toArray(String[]::new);
        ArchRule rule = classes()
                .that(resideInAPackage(pattern()))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..").or(resideInAnyPackage(allowed)))
                .as(name + " may import " + Stream.of(others).map(Room::name).toList());
        rule.check(house);
    }

    public String pattern() {
        return HOUSE + "." + name + "..";
    }
}
