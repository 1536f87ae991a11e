package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.operations.log.Whereabouts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine;

/** The command line: parses, runs, and ends with one clear line and a code. */
public final class Cli {
    private Cli() {}

    /** Runs a command; the exit code says how it went. */
    public static int run(Clock clock, String... args) {
        Whereabouts.begin(UUID.randomUUID().toString());
        boolean jsonLog = LogChoice.isJson(List.of(args));
        Console console = new Console(jsonLog);
        CommandLine line = commands(console, clock);
        boolean json = List.of(args).contains("--json");
        line.setParameterExceptionHandler((e, given) -> fail(console, json, UsageText.of(e)));
        line.setExecutionExceptionHandler((e, command, result) -> fail(console, json, Troubles.of(e)));
        if (args.length == 0) {
            line.usage(System.out);
            return ExitCode.USAGE.code();
        }
        return line.execute(args);
    }

    /** All commands; parsed by the tests of schedules, too. */
    static CommandLine commands(Console console, Clock clock) {
        CommandLine line = new CommandLine(new PersonaletalCommand())
                .addSubcommand(new DemoCommand(console, clock))
                .addSubcommand(new RunCommand(console, clock))
                .addSubcommand(new DeliverCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new RerunCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RetireCommand(console))
                .addSubcommand(new StatusCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new DoctorCommand(console, clock));
        line.getSubcommands().values().forEach(Cli::speakDanish);
        speakDanish(line);
        return line;
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
