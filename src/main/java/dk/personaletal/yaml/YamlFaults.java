package dk.personaletal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What the library says is wrong, in Danish and with what to do. */
final class YamlFaults {
    private static final Map<String, String> DANISH = danish();

    private YamlFaults() {}

    static YamlProblem told(String file, YAMLException e) {
        String said = String.valueOf(e.getMessage());
        String what = DANISH.entrySet().stream()
                .filter(fault -> said.contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("linjen kan ikke forstås. Sammenlign den med filen, som den blev leveret.");
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return YamlProblem.at(file, marked.getProblemMark().getLine() + 1, what);
        }
        return new YamlProblem(file + ": " + what);
    }

    /** The first that fits is told. */
    private static Map<String, String> danish() {
        Map<String, String> danish = new LinkedHashMap<>();
        danish.put("aliases for non-scalar", "et afsnit henviser til et andet med *. Skriv afsnittet ud.");
        danish.put("Global tag is not allowed", "der er et mærke (!!), som ikke kan bruges. Slet det.");
        danish.put("Nesting Depth", "afsnittene ligger for dybt inde i hinanden. Ret indrykningen.");
        danish.put("undefined alias", "der er ingen at henvise til med *. Sæt teksten i anførselstegn.");
        danish.put("\\t(TAB)", "der er en tabulator. Ryk ind med mellemrum i stedet.");
        danish.put("special characters", "der er et tegn, som ikke kan læses. Skriv linjen igen.");
        danish.put("single document", "der er mere end ét dokument (---). Behold kun det ene.");
        danish.put(
                "mapping values are not allowed",
                "et kolon står, hvor der ikke kan være et. Ret indrykningen, eller" + " sæt teksten i anførselstegn.");
        danish.put("could not find expected ':'", "der mangler et kolon efter navnet. Skriv navn: værdi.");
        danish.put("quoted scalar", "et anførselstegn bliver ikke lukket. Sæt det til sidst i teksten.");
        danish.put("expected ',' or", "en parentes bliver ikke lukket, eller et komma mangler. Ret linjen.");
        danish.put("expected <block end>", "indrykningen passer ikke til linjerne ovenfor. Ret den.");
        danish.put("while scanning for the next token", "et tegn kan ikke stå først. Sæt teksten i anførselstegn.");
        return danish;
    }
}
