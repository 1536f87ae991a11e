package dk.personaletal.reports.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The report designer's files from {@code report-templates}, ready to be filled. Made once; immutable. */
final class Templates {
    private static final String FOLDER = "/report-templates/";

    private final JRTemplate styles;
    private final JasperReport cover;
    private final JasperReport contents;
    private final JasperReport chapter;
    private final JasperReport keyFigures;

    private Templates() {
        styles = loadStyles();
        cover = compile("cover.jrxml");
        contents = compile("toc.jrxml");
        chapter = compile("chapter.jrxml");
        keyFigures = compile("key_figures.jrxml");
    }

    /** Compiles the templates at the first call. */
    static Templates get() {
        return Holder.TEMPLATES;
    }

    JRTemplate styles() {
        return styles;
    }

    JasperReport cover() {
        return cover;
    }

    JasperReport contents() {
        return contents;
    }

    JasperReport chapter() {
        return chapter;
    }

    JasperReport keyFigures() {
        return keyFigures;
    }

    static InputStream open(String name) throws IOException {
        InputStream in = Templates.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return in;
    }

    private static JRTemplate loadStyles() {
        try (InputStream in = open("styles/house.jrtx")) {
            return JRXmlTemplateLoader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JasperReport compile(String name) {
        try (InputStream in = open(name)) {
            return compile(JRXmlLoader.load(in));
        } catch (JRException e) {
            throw new IllegalStateException("the template " + name + " is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quick as long as every expression is one plain reference: no Java is compiled then. */
    static JasperReport compile(JasperDesign design) throws JRException {
        return JasperCompileManager.compileReport(design);
    }

    private static final class Holder {
        private static final Templates TEMPLATES = new Templates();
    }
}
