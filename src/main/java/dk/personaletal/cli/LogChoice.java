package dk.personaletal.cli;

import java.util.List;

/** What standard error is written as: asked for before anything is, so it is read before the command line is parsed. */
final class LogChoice {
    /** Read by {@code logback.xml}. */
    private static final String PROPERTY = "personaletal.log";

    private LogChoice() {}

    /** Whether it's JSON; the surroundings are asked only when nobody is watching. */
    static boolean isJson(List<String> args) {
        String asked = named(args);
        if (asked.isEmpty() && System.console() == null) {
            asked = String.valueOf(System.getenv("PERSONALETAL_LOG"));
        }
        boolean json = asked.equals("json");
        System.setProperty(PROPERTY, json ? "json" : "text");
        return json;
    }

    private static String named(List<String> args) {
        int at = args.indexOf("--log");
        if (at >= 0 && at + 1 < args.size()) {
            return args.get(at + 1);
        }
        return args.stream()
                .filter(arg -> arg.startsWith("--log="))
                .map(arg -> arg.substring("--log=".length()))
                .findFirst()
                .orElse("");
    }
}
