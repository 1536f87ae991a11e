package dk.personaletal.descriptor;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a descriptor; a word that it doesn't know is refused. */
public final class DescriptorYaml {
    private static final ObjectMapper MAPPER = mapper();

    private DescriptorYaml() {}

    /** @throws IllegalStateException when it isn't a descriptor */
    public static Descriptor read(String file, String text) {
        try {
            Descriptor descriptor = MAPPER.convertValue(yaml().load(text), Descriptor.class);
            List<String> faults = new DescriptorCheck(descriptor).faults();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", faults));
            }
            return descriptor;
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        List.of(List.class, Map.class).forEach(type -> mapper.configOverride(type)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        return mapper;
    }
}
