package dk.personaletal._support;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks a PDF against a standard with veraPDF. */
public final class VeraPdf {
    private static final int ALL_FAILURES = 10_000;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /**
     * What the file breaks, one line a failed check; empty when it complies. The standards share one walk of the file.
     *
     * @param standards {@code ua1}, {@code 3a}
     */
    public static List<String> failures(byte[] pdf, String... standards) {
        List<PDFAFlavour> flavours =
                Stream.of(standards).map(PDFAFlavour::byFlavourId).toList();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.get(0));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavours, ALL_FAILURES, false, true, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::describe)
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getSpecification().getId() + " "
                + assertion.getRuleId().getClause() + " t"
                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                + assertion.getLocation().getContext();
    }
}
