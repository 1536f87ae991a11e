package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

final class R652DuplicateBenchmark extends LineRule {
    R652DuplicateBenchmark() {
        super(
                Severity.NOTICE,
                "Område",
                "Rækken er en nøjagtig gentagelse",
                "Én række pr. område, år, gruppe og udgiver",
                "Intet. Rækken tælles én gang.",
                RepeatedKeys.identicalRows("benchmark_sick_leave_row", "year_no, area_name, publisher"));
    }

    @Override
    boolean dropsLines() {
        return true;
    }
}
