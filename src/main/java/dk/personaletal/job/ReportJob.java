package dk.personaletal.job;

import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.EarlierReports;
import dk.personaletal.disclosure.Protected;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.disclosure.WithheldFigures;
import dk.personaletal.history.KeptYears;
import dk.personaletal.history.Snapshot;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorValues;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * From a snapshot to a published report: compute, protect, publish. Each step is idempotent and one transaction.
 * The inputs are the job's identity; making the same again takes another attempt.
 */
final class ReportJob implements IdentifiedJob {
    private final Workplace workplace;
    private final ReportOrder order;
    private final Snapshot snapshot;
    private final IndicatorScope scope;
    private final List<Indicator> indicators;
    private final Disclosure disclosure;
    private final Runnable publish;
    private final Progress progress;

    ReportJob(
            Workplace workplace,
            ReportOrder order,
            Snapshot snapshot,
            IndicatorScope scope,
            List<Indicator> indicators,
            Disclosure disclosure,
            Runnable publish,
            Progress progress) {
        this.workplace = workplace;
        this.order = order;
        this.snapshot = snapshot;
        this.scope = scope;
        this.indicators = List.copyOf(indicators);
        this.disclosure = disclosure;
        this.publish = publish;
        this.progress = progress;
    }

    @Override
    public JobParameters parameters(long attempt) {
        return new JobParametersBuilder()
                .addLong("municipality", (long) scope.municipality())
                .addString("period", order.period().toString())
                .addString("report", order.report())
                .addString("edition", order.edition().label())
                .addString("snapshot", snapshot.hash())
                .addLong("attempt", attempt)
                .toJobParameters();
    }

    @Override
    public Job job() {
        return new JobBuilder("report", workplace.jobRepository())
                .start(prepare())
                .next(compute())
                .next(step("protect", this::protect))
                .next(step("publish", publish))
                .end()
                .build();
    }

    /** What several indicators read, made first, so that none waits for another's transaction. */
    private Flow prepare() {
        return sideBySide(
                "prepare",
                Arrays.stream(KeptYears.values())
                        .map(kept -> step(
                                "prepare-" + kept.name().toLowerCase(Locale.ROOT),
                                () -> kept.makeMissing(workplace.database(), snapshot.id())))
                        .toList());
    }

    /** The indicators lean on nothing of each other, so they run side by side, each in its own transaction. */
    private Flow compute() {
        return sideBySide(
                "compute",
                indicators.stream()
                        .map(indicator -> step("compute-" + indicator.name(), () -> compute(indicator)))
                        .toList());
    }

    private static Flow sideBySide(String name, List<Step> steps) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setConcurrencyLimit(
                Connections.stepsAtATime(Runtime.getRuntime().availableProcessors()));
        Flow[] flows = steps.stream()
                .map(step -> new FlowBuilder<Flow>(step.getName()).start(step).build())
                .toArray(Flow[]::new);
        return new FlowBuilder<Flow>(name).split(threads).add(flows).build();
    }

    private void compute(Indicator indicator) {
        progress.stage("Beregner " + indicator.name());
        indicator.compute(scope, workplace.database());
    }

    private void protect() {
        progress.stage("Skjuler små antal");
        Protected figures = disclosure.protect(
                IndicatorValues.list(snapshot.id(), workplace.database()),
                EarlierReports.shown(scope.municipality(), snapshot.id(), workplace.database()));
        PublishableCells.save(snapshot.id(), order.edition(), figures.cells(), workplace.template());
        WithheldFigures.save(snapshot.id(), order.edition(), figures.withheld(), workplace.template());
    }

    private Step step(String name, Runnable work) {
        Tasklet tasklet = (contribution, context) -> {
            work.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, workplace.jobRepository())
                .tasklet(tasklet, workplace.transactions())
                .build();
    }
}
