package dk.personaletal.contract.steps;

import dk.personaletal.contract.ContractProblem;
import dk.personaletal.shared.Nearest;
import java.util.Collection;

/** Where in a contract something stands, for who must mend it. */
record Place(String text) {
    Place in(String part) {
        return new Place(text + ", " + part);
    }

    ContractProblem problem(String what) {
        return new ContractProblem(text + ": " + what);
    }

    void known(String word, String called, Collection<String> known) {
        if (!known.contains(word)) {
            throw problem("%s '%s' findes ikke.%s Der kan stå %s."
                    .formatted(called, word, Nearest.hint(word, known), String.join(", ", known)));
        }
    }
}
