package dk.personaletal.night;

import dk.personaletal.contract.AbsenceCodes;
import dk.personaletal.contract.ContractProblem;
import dk.personaletal.contract.Contracts;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.figures.Questions;
import dk.personaletal.intake.Expectations;
import dk.personaletal.papers.ReportNames;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.ReportSchedule;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.settings.Target;
import dk.personaletal.shared.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What the settings name that must be in another file of the configuration: codes, questions, kinds of deliveries. */
public final class References {
    private final SettingsFile file;
    private final List<String> problems = new ArrayList<>();

    private References(SettingsFile file) {
        this.file = file;
    }

    /** A Danish sentence for each that matches nothing, with what to do. */
    public static List<String> problems(SettingsFile file) {
        References references = new References(file);
        try {
            references.look(file.settings());
        } catch (SettingsProblem | ContractProblem e) {
            references.problems.add(String.valueOf(e.getMessage()));
        }
        return references.problems;
    }

    /** @throws SettingsProblem with the first that matches nothing */
    public static void check(SettingsFile file) {
        problems(file).stream().findFirst().ifPresent(problem -> {
            throw new SettingsProblem(problem);
        });
    }

    private void look(Settings settings) {
        List<String> codes =
                Municipalities.codes().stream().map(String::valueOf).toList();
        want(codes, String.valueOf(settings.municipality()), "municipality", "ingen kommunes kode");
        settings.benchmark().neighbours().forEach(group -> group.municipalities()
                .forEach(code -> want(
                        codes, String.valueOf(code), "benchmark.neighbours, " + group.name(), "ingen kommunes kode")));
        Collection<String> questions = Questions.of(file).keySet();
        settings.targets().stream()
                .map(Target::question)
                .filter(question -> !question.isEmpty())
                .forEach(
                        question -> want(questions, question, "targets, question", "ikke i codelists/spoergsmaal.csv"));
        Collection<String> absence = AbsenceCodes.load(file.jobsFolder()).codes();
        settings.sickLeave().otherAbsence().forEach(group -> group.codes()
                .forEach(code -> want(
                        absence,
                        code,
                        "sick-leave.other-absence, " + group.name(),
                        "ikke i codelists/fravaersaarsager.csv")));
        settings.reports().stream()
                .map(ReportSchedule::name)
                .filter(name -> !ReportNames.exists(name))
                .forEach(name -> problems.add("Konfigurationens reports: der er ingen rapport, der hedder '" + name
                        + "'. Brug navnet på en mappe i report-templates."));
        lookAtContracts(Contracts.load(file.jobsFolder()));
        new Expectations(settings.expected());
    }

    private void lookAtContracts(Contracts contracts) {
        List<String> kinds =
                Arrays.stream(DeliveryKind.values()).map(DeliveryKind::prefix).toList();
        contracts.layouts().forEach(layout -> contracts
                .kinds(layout)
                .forEach(kind -> want(kinds, kind, "contracts/" + layout + ".yaml", "ingen slags leverance")));
    }

    private void want(Collection<String> known, String written, String place, String otherwise) {
        if (!known.contains(written)) {
            problems.add("Konfigurationens " + place + ": '" + written + "' er " + otherwise + ". Ret den."
                    + Nearest.hint(written, known));
        }
    }
}
