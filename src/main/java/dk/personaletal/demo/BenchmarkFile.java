package dk.personaletal.demo;

import java.util.Arrays;
import java.util.List;

/** Sick leave elsewhere, as KRL published it: real figures, not invented ones. */
final class BenchmarkFile {
    /** The lines by professional area quote KRL for 2019, of which the percentages follow with 227 working days. */
    private static final String TEXT = """
            År;Område;Dagsværk;Fraværsprocent;Overenskomstgruppe;Fagområde;Udgiver
            2020;Omegnskommuner;12,56;5,48;;;KRL
            2019;Omegnskommuner;12,19;5,37;;;KRL
            2018;Omegnskommuner;11,93;5,26;;;KRL
            2017;Omegnskommuner;12,06;5,31;;;KRL
            2016;Omegnskommuner;12,34;5,41;;;KRL
            2020;Alle kommuner i regionen;12,67;5,53;;;KRL
            2019;Alle kommuner i regionen;12,52;5,52;;;KRL
            2018;Alle kommuner i regionen;12,19;5,37;;;KRL
            2017;Alle kommuner i regionen;11,97;5,27;;;KRL
            2016;Alle kommuner i regionen;12,39;5,43;;;KRL
            2020;Alle kommuner i Danmark;12,22;5,34;;;KRL
            2019;Alle kommuner i Danmark;12,12;5,34;;;KRL
            2018;Alle kommuner i Danmark;11,96;5,27;;;KRL
            2017;Alle kommuner i Danmark;11,67;5,14;;;KRL
            2016;Alle kommuner i Danmark;12,00;5,26;;;KRL
            2019;Alle kommuner i Danmark;8,90;3,92;;Administration og it mv.;KRL
            2019;Alle kommuner i Danmark;6,20;2,73;;Akademikere;KRL
            2019;Alle kommuner i Danmark;10,90;4,80;;Lærere m.fl. i folkeskole og spec.underv.;KRL
            2019;Alle kommuner i Danmark;14,10;6,21;;Pæd. pers., daginst./klub/skolefr.;KRL
            2019;Alle kommuner i Danmark;13,70;6,04;;Pædagogmedhjælpere og pædagogiske assistenter;KRL
            2019;Alle kommuner i Danmark;16,30;7,18;;Social- og sundhedspersonale;KRL
            2019;Alle kommuner i Danmark;14,40;6,34;;Socialpædagoger og pædagogisk personale på døgninstitutioner m.v.;KRL
            2019;Alle kommuner i Danmark;11,10;4,89;;Socialrådg./socialformidlere;KRL
            2019;Alle kommuner i Danmark;10,90;4,80;;Syge- og sundhedspersonale - basis, KL;KRL
            """;

    private BenchmarkFile() {}

    static List<List<String>> lines() {
        return TEXT.lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
    }
}
