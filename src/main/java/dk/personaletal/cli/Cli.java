package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.operations.log.Whereabouts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The command line: parses, runs, and ends with one clear line and a code. */
public final class Cli {
    private Cli() {}

    /** Runs a command; the exit code says how it went. */
    public static int run(Clock clock, String... args) {
        Whereabouts.begin(UUID.randomUUID().toString());
        List<String> options =
                Stream.of(args).takeWhile(arg -> !arg.equals("--")).toList();
        boolean jsonLog = LogChoice.isJson(options);
        Console console = new Console(jsonLog);
        CommandLine line = commands(console, clock, args);
        boolean json = options.contains("--json");
        line.setParameterExceptionHandler((e, given) -> fail(console, json, UsageText.of(e)));
        line.setExecutionExceptionHandler((e, command, result) -> fail(console, json, Troubles.of(e)));
        line.setOut(console.answers());
        if (args.length == 0) {
            line.usage(line.getOut());
            return ExitCode.USAGE.code();
        }
        int code = line.execute(args);
        return code == ExitCode.DONE.code() && console.isAnswerLost() ? answerLost(console) : code;
    }

    private static int answerLost(Console console) {
        console.complain(
                "personaletal: svaret kunne ikke skrives på standard ud. Skaf plads der, og kør igen; det, der er"
                        + " gjort, står.");
        return ExitCode.IO_TROUBLE.code();
    }

    /** The command that is called, since making all of them takes a fifth of a second; or all, to be listed. */
    static CommandLine commands(Console console, Clock clock, String... args) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("demo", () -> new DemoCommand(console, clock));
        all.put("run", () -> new RunCommand(console, clock));
        all.put("deliver", () -> new DeliverCommand(console));
        all.put("report", () -> new ReportCommand(console));
        all.put("rerun", () -> new RerunCommand(console));
        all.put("explain", () -> new ExplainCommand(console));
        all.put("retire", () -> new RetireCommand(console));
        all.put("status", () -> new StatusCommand(console));
        all.put("validate", () -> new ValidateCommand(console));
        all.put("doctor", () -> new DoctorCommand(console, clock));
        if (args.length > 0 && all.containsKey(args[0])) {
            all.keySet().retainAll(Set.of(args[0]));
        }
        CommandLine line = new CommandLine(new PersonaletalCommand());
        all.values().forEach(command -> line.addSubcommand(command.get()));
        line.getSubcommands().values().forEach(Cli::speakDanish);
        speakDanish(line);
        takeLiterally(line);
        return line;
    }

    /** What is typed is a text, whatever it begins with; only a path without a name is none. */
    private static void takeLiterally(CommandLine line) {
        line.setExpandAtFiles(false);
        line.setAllowOptionsAsOptionParameters(true);
        line.registerConverter(Path.class, Cli::path);
    }

    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("a path has a name");
        }
        return Path.of(text);
    }

    private static void speakDanish(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisHeading("Brug: ").commandListHeading("%nKommandoer:%n");
    }

    private static int fail(Console console, boolean json, Trouble trouble) {
        int code = trouble.code().code();
        if (json) {
            console.json(Map.of(
                    "exitCode",
                    code,
                    "error",
                    trouble.line(),
                    "runId",
                    Whereabouts.now().run()));
        }
        console.complain("personaletal: " + trouble.line());
        return code;
    }
}
