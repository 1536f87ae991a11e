package dk.personaletal.reports.pdf;

import dk.personaletal.reports.csv.CsvRenderer;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The tables' figures inside the file, as PDF/A-3 allows: a CSV file each, the same as is written beside the report. */
final class Attachments {
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");

    private Attachments() {}

    static void write(PDDocument pdf, ReportDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Table table : document.tables()) {
            PDComplexFileSpecification file = file(pdf, table, document);
            files.put(file.getFile(), file);
            associated.add(file);
        }
        if (files.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private static PDComplexFileSpecification file(PDDocument pdf, Table table, ReportDocument document)
            throws IOException {
        byte[] csv = new CsvRenderer().render(table);
        PDEmbeddedFile embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(csv), COSName.FLATE_DECODE);
        embedded.setSubtype("text/csv");
        embedded.setSize(csv.length);
        GregorianCalendar created = GregorianCalendar.from(document.created().atZone(ZoneOffset.UTC));
        embedded.setCreationDate(created);
        embedded.setModDate(created);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(table.name() + ".csv");
        file.setFileUnicode(table.name() + ".csv");
        file.setFileDescription(table.caption());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setItem(RELATIONSHIP, DATA);
        return file;
    }
}
