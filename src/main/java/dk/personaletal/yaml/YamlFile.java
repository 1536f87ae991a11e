package dk.personaletal.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as people write it by hand; what they never do on purpose is refused. */
public final class YamlFile {
    private static final int DEEPEST = 20;

    private YamlFile() {}

    /**
     * The file's nodes; empty when nothing is written in it.
     *
     * @param name as messages call the file
     * @throws YamlProblem when it isn't YAML, or says something else than it seems to
     */
    public static Optional<Node> compose(String name, String text) {
        return compose(name, text, 0);
    }

    /**
     * The same, where sections may be referred to.
     *
     * @param references so few that what they unfold to is no more than a person could have written
     */
    public static Optional<Node> compose(String name, String text, int references) {
        try {
            Optional<Node> root = Optional.ofNullable(
                    new Yaml(new SafeConstructor(options(references))).compose(new StringReader(text)));
            root.ifPresent(new Pitfalls(name)::check);
            return root;
        } catch (YAMLException e) {
            throw YamlFaults.told(name, e);
        }
    }

    /** Sections referred to by others could be unfolded to more than a machine holds. */
    private static LoaderOptions options(int references) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(references);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }
}
