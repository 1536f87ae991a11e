package dk.personaletal.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What YAML takes for something else than the person meant who wrote it: 0173 is 123, and no is false. */
final class Pitfalls {
    private static final Set<Tag> KNOWN =
            Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)(\\.\\d*)?([eE][-+]?\\d+)?");
    private static final Pattern PLAIN_FLAG = Pattern.compile("(?i)true|false");

    private final String file;

    Pitfalls(String file) {
        this.file = file;
    }

    void check(Node node) {
        if (node.isTwoStepsConstruction()) {
            throw at(node, "et afsnit henviser til et andet, som det selv står i. Skriv afsnittet ud.");
        }
        if (!KNOWN.contains(node.getTag())) {
            throw at(node, "mærket " + node.getTag() + " kan ikke bruges. Slet det.");
        }
        if (node instanceof ScalarNode scalar) {
            check(scalar);
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::check);
        } else if (node instanceof MappingNode map) {
            check(map);
        }
    }

    private void check(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return;
        }
        if (scalar.getStartMark().getLine() != scalar.getEndMark().getLine()) {
            throw at(
                    scalar,
                    "'" + text + "' står på flere linjer og læses som én tekst. Giv linjerne samme indrykning,"
                            + " eller sæt teksten i anførselstegn.");
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (number && !PLAIN_NUMBER.matcher(text).matches()) {
            throw at(
                    scalar, "tallet " + text + " læses som et andet. Skriv det uden nul foran, eller i anførselstegn.");
        }
        if (scalar.getTag().equals(Tag.BOOL) && !PLAIN_FLAG.matcher(text).matches()) {
            throw at(scalar, text + " læses som ja eller nej. Skriv true eller false, eller sæt det i anførselstegn.");
        }
    }

    private void check(MappingNode map) {
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple entry : map.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw at(entry.getKeyNode(), "et navn skal være tekst. Skriv navn: værdi.");
            }
            check(entry.getKeyNode());
            Integer earlier = lines.putIfAbsent(key.getValue(), line(key));
            if (earlier != null) {
                throw at(key, "'" + key.getValue() + "' står også i linje " + earlier + ". Slet den ene.");
            }
            check(entry.getValueNode());
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private YamlProblem at(Node node, String what) {
        return YamlProblem.at(file, line(node), what);
    }
}
