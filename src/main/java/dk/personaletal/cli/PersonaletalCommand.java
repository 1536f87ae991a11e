package dk.personaletal.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "personaletal",
        description = "Løn og personale i tal: fra leverancer til udvalgets rapport.",
        synopsisSubcommandLabel = "KOMMANDO")
final class PersonaletalCommand {
    @Option(names = "--help", usageHelp = true, description = "Vis hjælpen.")
    boolean help;
}
