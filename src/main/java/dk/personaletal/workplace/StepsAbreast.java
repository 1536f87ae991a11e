package dk.personaletal.workplace;

import java.util.List;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Work that is done side by side. */
public final class StepsAbreast {
    private StepsAbreast() {}

    /** Steps that don't lean on each other. */
    public static Flow flow(String name, List<Step> steps) {
        Flow[] flows = steps.stream()
                .map(step -> new FlowBuilder<Flow>(step.getName()).start(step).build())
                .toArray(Flow[]::new);
        return new FlowBuilder<Flow>(name).split(threads(name)).add(flows).build();
    }

    public static AsyncTaskExecutor threads(String name) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(name + "-");
        threads.setConcurrencyLimit(atATime());
        return threads;
    }

    /** How much at a time. */
    public static int atATime() {
        return Connections.stepsAtATime(Runtime.getRuntime().availableProcessors());
    }
}
