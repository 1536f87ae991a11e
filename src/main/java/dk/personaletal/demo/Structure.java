package dk.personaletal.demo;

import static dk.personaletal.demo.AgreementGroup.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The centres, their kinds of workplace, and which groups work there: the table that shapes the municipality. */
final class Structure {
    static final String MUNICIPALITY_CODE = "173";
    static final String MUNICIPALITY_NAME = "Lyngby-Taarbæk Kommune";

    record Centre(String code, String name) {}

    /** A workplace; the mix says how many in a hundred belong to each group. */
    record Unit(String code, String name, Centre centre, int size, Map<AgreementGroup, Integer> mix) {}

    private record Kind(Centre centre, String name, int count, int size, Map<AgreementGroup, Integer> mix) {}

    private static final Centre SOCIAL = new Centre("CSI", "Center for Social Indsats");
    private static final Centre CARE = new Centre("CSO", "Center for Sundhed og Omsorg");
    private static final Centre EDUCATION = new Centre("CUP", "Center for Uddannelse og Pædagogik");
    private static final Centre LABOUR = new Centre("CAB", "Center for Arbejdsmarked og Borgerservice");
    private static final Centre TECHNICAL = new Centre("CTM", "Center for Teknik og Miljø");
    private static final Centre FINANCE = new Centre("CØP", "Center for Økonomi og Personale");

    static final List<Centre> CENTRES = List.of(SOCIAL, CARE, EDUCATION, LABOUR, TECHNICAL, FINANCE);

    private static final List<Kind> KINDS = List.of(
            new Kind(SOCIAL, "Botilbud", 4, 50, mix(SOCIAL_EDUCATORS, 76, CARE_STAFF, 14, CLEANING, 10)),
            new Kind(SOCIAL, "Familierådgivning", 2, 55, mix(SOCIAL_WORKERS, 80, CLERKS, 20)),
            new Kind(CARE, "Plejecenter", 5, 90, mix(CARE_STAFF, 70, NURSES, 14, CLEANING, 13, JANITORS, 3)),
            new Kind(CARE, "Hjemmepleje", 4, 75, mix(CARE_STAFF, 92, NURSES, 4, CLERKS, 4)),
            new Kind(CARE, "Sygepleje", 2, 55, mix(NURSES, 90, CARE_STAFF, 10)),
            new Kind(CARE, "Træning og rehabilitering", 2, 50, mix(THERAPISTS, 88, CLERKS, 12)),
            new Kind(
                    EDUCATION,
                    "Skole",
                    6,
                    100,
                    mix(TEACHERS, 58, EDUCATORS, 18, EDUCATION_AIDES, 12, CLEANING, 6, JANITORS, 3, CLERKS, 3)),
            new Kind(EDUCATION, "Daginstitution", 7, 85, mix(EDUCATORS, 56, EDUCATION_AIDES, 39, CLEANING, 5)),
            new Kind(EDUCATION, "Pædagogisk psykologisk rådgivning", 1, 45, mix(GRADUATES, 66, TEACHERS, 34)),
            new Kind(LABOUR, "Jobcenter", 3, 42, mix(SOCIAL_WORKERS, 48, CLERKS, 42, GRADUATES, 10)),
            new Kind(LABOUR, "Borgerservice", 2, 28, mix(CLERKS, 100)),
            new Kind(LABOUR, "Bibliotek", 1, 35, mix(GRADUATES, 50, CLERKS, 50)),
            new Kind(TECHNICAL, "Vej og park", 2, 45, mix(LABOURERS, 86, JANITORS, 14)),
            new Kind(TECHNICAL, "Kommunale ejendomme", 2, 35, mix(JANITORS, 50, CLEANING, 50)),
            new Kind(TECHNICAL, "Byggesag og miljø", 2, 28, mix(GRADUATES, 50, CONSTRUCTORS, 35, CLERKS, 15)),
            new Kind(FINANCE, "Økonomi", 1, 39, mix(GRADUATES, 30, CLERKS, 70)),
            new Kind(FINANCE, "Personale og jura", 1, 39, mix(GRADUATES, 55, CLERKS, 45)),
            new Kind(FINANCE, "Digitalisering", 1, 39, mix(GRADUATES, 35, CLERKS, 65)),
            new Kind(FINANCE, "Politisk sekretariat", 1, 39, mix(GRADUATES, 60, CLERKS, 40)));

    static final List<Unit> UNITS = units();

    private Structure() {}

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Centre centre : CENTRES) {
            int number = 1;
            for (Kind kind :
                    KINDS.stream().filter(kind -> kind.centre() == centre).toList()) {
                for (int i = 1; i <= kind.count(); i++) {
                    String code = "%s%02d".formatted(centre.code(), number++);
                    String name = kind.count() == 1 ? kind.name() : kind.name() + " " + i;
                    units.add(new Unit(code, name, centre, kind.size(), kind.mix()));
                }
            }
        }
        return List.copyOf(units);
    }

    /** Pairs of group and weight, in the order of the enum, so that drawing from it is the same every time. */
    private static Map<AgreementGroup, Integer> mix(Object... pairs) {
        Map<AgreementGroup, Integer> mix = new EnumMap<>(AgreementGroup.class);
        for (int i = 0; i < pairs.length; i += 2) {
            mix.put((AgreementGroup) pairs[i], (Integer) pairs[i + 1]);
        }
        return mix;
    }
}
