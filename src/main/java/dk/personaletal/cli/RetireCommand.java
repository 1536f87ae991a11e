package dk.personaletal.cli;

import dk.personaletal.retention.Retention;
import dk.personaletal.retention.Retention.Removed;
import dk.personaletal.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "retire",
        description = "Slet, hvad der ikke må gemmes længere. Det udgivne kan stadig trykkes igen.",
        sortOptions = false)
final class RetireCommand implements Callable<Integer> {
    private static final Map<String, String> DANISH = Map.of(
            "payroll_row", "lønrækker om fratrådte",
            "absence_row", "fraværsrækker om fratrådte",
            "person_alias", "koblinger mellem medarbejdernumre",
            "person_change_row", "personskift",
            "finding", "fund",
            "batch_job_instance", "afsluttede kørsler",
            "superseded_row", "rækker i leverancer, der er rettet eller trukket tilbage,");

    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--dry-run", description = "Tæl kun; slet intet.")
    boolean dryRun;

    RetireCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings().settings();
        try (Session session = Session.exclusive(options, settings.municipality(), console.progress())) {
            List<Removed> removed = new Retention(session.workplace(), settings.municipality())
                    .retire(
                            settings.retention().yearsAfterLeaving(),
                            settings.retention().findingYears(),
                            settings.retention().supersededYears(),
                            dryRun);
            if (options.json) {
                console.json(Map.of(
                        "dryRun",
                        dryRun,
                        "removed",
                        removed.stream().map(RetireCommand::json).toList()));
            } else {
                removed.forEach(one -> console.say((dryRun ? "Ville slette " : "Slettet ") + one.rows() + " "
                        + DANISH.getOrDefault(one.what(), one.what()) + " fra før " + one.olderThan()));
            }
            return ExitCode.DONE.code();
        }
    }

    private static Map<String, Object> json(Removed removed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", removed.what());
        json.put("olderThan", removed.olderThan().toString());
        json.put("rows", removed.rows());
        return json;
    }
}
