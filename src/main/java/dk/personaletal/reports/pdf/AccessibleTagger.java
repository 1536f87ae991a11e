package dk.personaletal.reports.pdf;

import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every drawn thing its place in the PDF's structure tree, or marks it as decoration. Nothing is guessed
 * from geometry: the templates say what an element is (see {@link ElementMark}). The exporter calls in this order:
 * startElement, then startText and endText once a paragraph (or startImage and endImage), then endElement.
 */
final class AccessibleTagger implements PdfTagger {
    private static final String ACTUAL_TEXT = "ActualText";

    private String language = "";
    private @Nullable PdfProducer producer;
    private @Nullable StructureTree tree;
    private @Nullable TableTags tables;
    private @Nullable ListTags lists;
    private @Nullable ContentsTags contents;
    private int page;

    /** Depth of nested begin calls; only the outermost marks content. */
    private int open;

    private boolean artifact;
    /** Where the element's first paragraph went, null before it. */
    private @Nullable PdfStructureEntry target;

    private @Nullable PdfStructureEntry link;
    private List<String> paragraphs = List.of();
    private int paragraph;

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = producer;
    }

    @Override
    public void init() {
        tree = new StructureTree(Objects.requireNonNull(producer).getPdfStructure(), language);
        tables = new TableTags(tree);
        lists = new ListTags(tree);
        contents = new ContentsTags(tree);
    }

    @Override
    public void startPage() {
        page++;
    }

    @Override
    public void endPage() {}

    @Override
    public void startElement(JRPrintElement element) {
        if (element instanceof JRPrintFrame) {
            return;
        }
        target = null;
        link = null;
        paragraph = 0;
        paragraphs = element instanceof JRPrintText text ? WrappedText.paragraphs(text) : List.of();
        String tag = ElementMark.of(element, ElementMark.TAG);
        artifact = tag == null && isFrameOfPage(element);
        if (!artifact && element instanceof JRPrintText) {
            place(element, tag == null ? "P" : tag);
        }
    }

    private static boolean isFrameOfPage(JRPrintElement element) {
        BandTypeEnum band =
                element.getOrigin() == null ? null : element.getOrigin().getBandType();
        return band == BandTypeEnum.PAGE_HEADER || band == BandTypeEnum.PAGE_FOOTER;
    }

    private void place(JRPrintElement element, String tag) {
        if (!tag.startsWith("L")) {
            lists().close();
        }
        if (ElementMark.of(element, ElementMark.ROW) != null) {
            target = tables().cell(element, page);
            artifact = target == null;
            return;
        }
        switch (tag) {
            case "H1" -> {
                tree().startSection();
                target = tree().addToSection(tag);
            }
            case "H2", "H3" -> {
                contents().close();
                target = tree().addToSection(tag);
            }
            case "LINK" -> {
                target = lists().isOpen() ? lists().addLink() : tree().add(tree().addToSection("P"), "Link");
                link = target;
            }
            case "Lbl" -> target = lists().addLabel();
            case "LBody" -> target = lists().addBody();
            case "TOCI" -> {
                target = contents().addLink();
                link = target;
            }
            case "TOCPAGE" -> target = contents().addPageNumber();
            case "TABLECAPTION" -> target = tables().addCaption(element);
            default -> target = null;
        }
    }

    @Override
    public void endElement(JRPrintElement element) {
        if (!(element instanceof JRPrintFrame)) {
            artifact = false;
            link = null;
        }
    }

    @Override
    public void startText(JRPrintText text) {
        startText(text, null);
    }

    @Override
    public void startText(JRPrintText text, @Nullable String actualText) {
        if (open++ > 0) {
            return;
        }
        if (artifact) {
            tree().beginArtifact();
        } else {
            tree().begin(paragraphTarget());
        }
    }

    /** Running text gets a P for each paragraph; everything else is one entry, however many paragraphs. */
    private PdfStructureEntry paragraphTarget() {
        if (target == null) {
            PdfStructureEntry own = tree().addToSection("P");
            if (paragraph < paragraphs.size()) {
                StructureTree.setText(own, ACTUAL_TEXT, paragraphs.get(paragraph));
            }
            return own;
        }
        if (paragraph == 0 && !paragraphs.isEmpty()) {
            StructureTree.setText(target, ACTUAL_TEXT, String.join(" ", paragraphs));
        }
        return target;
    }

    @Override
    public void endText() {
        paragraph++;
        end();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        if (open++ > 0) {
            return;
        }
        String alternative = ElementMark.of(image, ElementMark.ALT);
        if (alternative == null) {
            throw new IllegalStateException("an image without " + ElementMark.PREFIX + ElementMark.ALT);
        }
        lists().close();
        PdfStructureEntry figure = tree().addToSection("Figure");
        StructureTree.setText(figure, "Alt", alternative);
        figure.setBBox(left, bottom, right, top);
        tree().begin(figure);
    }

    @Override
    public void endImage() {
        end();
    }

    private void end() {
        if (--open > 0) {
            return;
        }
        if (artifact) {
            tree().endArtifact();
        } else {
            tree().end();
        }
    }

    @Override
    public void beginArtifact() {
        if (open++ == 0) {
            tree().beginArtifact();
        }
    }

    @Override
    public void endArtifact() {
        if (--open == 0) {
            tree().endArtifact();
        }
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return paragraph == 0;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return link;
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return new NoLists();
    }

    private StructureTree tree() {
        return Objects.requireNonNull(tree);
    }

    private TableTags tables() {
        return Objects.requireNonNull(tables);
    }

    private ListTags lists() {
        return Objects.requireNonNull(lists);
    }

    private ContentsTags contents() {
        return Objects.requireNonNull(contents);
    }
}
