package dk.personaletal._support;

import static dk.personaletal._support.SampleReport.CENTERS;
import static dk.personaletal._support.SampleReport.series;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sample report's figures: invented numbers in every kind of chart. */
final class SampleFigures {
    private static final List<String> YEARS = List.of("2016", "2017", "2018", "2019", "2020");
    private static final String SOURCE = "Kilde: KRL.";

    private SampleFigures() {}

    static Figure line() {
        Chart chart = new Chart(
                Chart.Kind.LINE,
                YEARS,
                List.of(
                        series("Lyngby-Taarbæk", "4.91", "5.02", "5.10", "5.21", "5.38"),
                        series("Nabokommuner", "5.11", "5.22", null, "5.31", "5.29"),
                        series("Hele landet", "5.01", "5.12", "5.17", "5.26", "5.23")),
                NumberStyle.PERCENT_TWO);
        return new Figure(
                "fravaer_aar",
                "Sygefravær 2016–2020",
                chart,
                "Linjediagram: sygefraværet er steget fra 4,91 % i 2016 til 5,38 % i 2020.",
                SOURCE);
    }

    static Figure single() {
        Chart chart = new Chart(
                Chart.Kind.LINE,
                YEARS,
                List.of(series("Medarbejdere", "3790", "3804", null, "3794", "3825")),
                NumberStyle.COUNT);
        return new Figure("Medarbejdere 2016–2020", chart, "Linjediagram: antallet er 3.825 i 2020.", SOURCE);
    }

    static Figure bars() {
        Chart chart = new Chart(
                Chart.Kind.BAR,
                CENTERS,
                List.of(series("2021", "17.8", "14.4", "12.0", "21.5", "9.9", null, "16.1", "18.2")),
                NumberStyle.PERCENT);
        return new Figure(
                "Personaleomsætning på centre",
                chart,
                "Liggende søjler: Dagtilbud har den højeste personaleomsætning, 21,5 %.",
                "Center for Økonomi er diskretioneret. Kilde: Egne opgørelser.");
    }

    static Figure marked() {
        Chart chart = new Chart(
                Chart.Kind.BAR,
                List.of("Gentofte", "Gladsaxe", "Lyngby-Taarbæk", "Rudersdal", "Furesø"),
                List.of(series("2021", "17.8", "14.4", "12.0", "21.5", "9.9")),
                NumberStyle.PERCENT,
                "Lyngby-Taarbæk",
                "");
        return new Figure("Personaleomsætning hos naboerne", chart, "Liggende søjler: 12,0 % hos os.", SOURCE);
    }

    static Figure column() {
        Chart chart = new Chart(
                Chart.Kind.COLUMN,
                List.of("Under 25 år", "25–34 år", "35–44 år", "45–54 år", "55–64 år", "65 år og derover"),
                List.of(
                        series("2020", "112", "640", "905", "1204", "880", "84"),
                        series("2021", "131", "655", "890", "1190", "913", "102")),
                NumberStyle.COUNT);
        return new Figure(
                "Ansatte efter alder", chart, "Søjler: flest er mellem 45 og 54 år, 1.190 i 2021.", "Kilde: Egne tal.");
    }

    static Figure groupedBars() {
        Chart chart = new Chart(
                Chart.Kind.BAR,
                CENTERS.subList(0, 6),
                List.of(
                        series("Korttidsfravær", "1.8", "-1.4", "2.0", "2.5", "0.9", "1.2"),
                        series("Langtidsfravær", "3.8", "4.4", "3.0", "-2.5", "2.9", "3.2")),
                NumberStyle.SIGNED_DAYS);
        return new Figure("Ændring i fravær", chart, "Liggende søjler: langtidsfraværet er steget mest.", SOURCE);
    }

    static Figure stacked() {
        Chart chart = new Chart(
                Chart.Kind.STACKED_BAR,
                List.of(
                        "Jeg er tilfreds med mit job som helhed",
                        "Jeg kan anbefale min arbejdsplads til andre",
                        "Min nærmeste leder giver mig den hjælp, jeg har brug for"),
                List.of(
                        series("I meget høj grad", "31.2", "28.0", "24.1"),
                        series("I høj grad", "38.9", "35.5", "36.4"),
                        series("Delvist", "18.4", "20.1", "22.0"),
                        series("I ringe grad", "8.3", null, "11.4"),
                        series("I meget ringe grad", "3.2", "4.0", "6.1")),
                NumberStyle.PERCENT);
        return new Figure(
                "trivsel",
                "Svar på tre spørgsmål om trivsel",
                chart,
                "Stablede søjler: 70,1 % er i høj eller meget høj grad tilfredse med deres job.",
                "Et svar er diskretioneret. " + SOURCE);
    }

    static Figure dumbbell() {
        Chart chart = new Chart(
                Chart.Kind.DUMBBELL,
                List.of(
                        "Pædagogisk personale, daginstitutioner",
                        "Social- og sundhedspersonale",
                        "Lærere i folkeskolen",
                        "Akademikere",
                        "Administration og it"),
                List.of(
                        series("Lyngby-Taarbæk", "15.2", "17.9", "11.0", "7.4", null),
                        series("Sammenligningskommuner", "14.1", "18.6", "11.0", "6.2", "8.8")),
                NumberStyle.DAYS);
        return new Figure(
                "haandvaegte",
                "Fraværsdagsværk pr. fuldtidsbeskæftiget mod sammenligningskommunerne",
                chart,
                "Punkter parvis: pædagogisk personale ligger 1,1 dagsværk over sammenligningskommunerne.",
                SOURCE);
    }

    static Figure index() {
        Chart chart = new Chart(
                Chart.Kind.INDEX,
                List.of(
                        "Pædagogisk personale, daginstitutioner",
                        "Social- og sundhedspersonale",
                        "Lærere i folkeskolen",
                        "Akademikere",
                        "Administration og it"),
                List.of(series("Kvinder i procent af mænd", "102.3", "100.4", "100.0", "93.1", null)),
                NumberStyle.PERCENT);
        return new Figure(
                "indeks",
                "Kvinders løn i procent af mænds",
                chart,
                "Søjler fra 100 procent: kvindelige akademikere får 93,1 % af mænds løn.",
                SOURCE);
    }

    static Figure pyramid() {
        Chart chart = new Chart(
                Chart.Kind.PYRAMID,
                List.of(
                        "Under 25 år",
                        "25–29 år",
                        "30–34 år",
                        "35–39 år",
                        "40–44 år",
                        "45–49 år",
                        "50–54 år",
                        "55–59 år",
                        "60–64 år",
                        "65 år og derover"),
                List.of(
                        series("Kvinder", "212", "301", "340", "366", "398", "420", "455", "470", "310", "88"),
                        series("Mænd", "90", "101", "122", "131", "140", "151", "149", "160", "121", null)),
                NumberStyle.COUNT);
        return new Figure(
                "Ansatte efter alder og køn",
                chart,
                "Alderspyramide: flest er mellem 55 og 59 år, 470 kvinder og 160 mænd.",
                "Kilde: Egne opgørelser.");
    }

    static Figure multiples() {
        List<Chart.Series> panels = new ArrayList<>();
        for (int index = 0; index < CENTERS.size(); index++) {
            int start = 380 + 37 * index;
            panels.add(series(
                    CENTERS.get(index),
                    decimal(start),
                    decimal(start + 31),
                    index == 2 ? null : decimal(start + 12),
                    decimal(start + 55),
                    decimal(start - 20 + 9 * index)));
        }
        Chart chart = new Chart(Chart.Kind.SMALL_MULTIPLES, YEARS, panels, NumberStyle.PERCENT_TWO);
        return new Figure(
                "Sygefravær på centre 2016–2020",
                chart,
                "Små linjediagrammer på samme skala, et for hvert center.",
                "");
    }

    static Figure strip() {
        List<String> names = new ArrayList<>(IntStream.rangeClosed(1, 97)
                .mapToObj(number -> "Kommune " + number)
                .toList());
        List<@Nullable BigDecimal> days = new ArrayList<>();
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        for (int number = 1; number <= 97; number++) {
            days.add(number % 40 == 0 ? null : new BigDecimal(decimal(1050 + number * number * 37 % 500)));
            percents.add(new BigDecimal(decimal(1100 + number * 53 % 350)));
        }
        names.add("Lyngby-Taarbæk");
        days.add(new BigDecimal("11.92"));
        percents.add(new BigDecimal("14.31"));
        names.add("Hele landet");
        days.add(new BigDecimal("12.74"));
        percents.add(new BigDecimal("12.40"));
        Chart chart = new Chart(
                Chart.Kind.STRIP,
                names,
                List.of(new Chart.Series("Kvinder", days), new Chart.Series("Mænd", percents)),
                NumberStyle.DAYS,
                "Lyngby-Taarbæk",
                "Hele landet");
        return new Figure(
                "strimmel",
                "Fraværsdagsværk pr. fuldtidsbeskæftiget i alle kommuner",
                chart,
                "Et punkt for hver kommune: Lyngby-Taarbæk har 11,92 dagsværk, hele landet 12,74.",
                SOURCE);
    }

    private static String decimal(int hundredths) {
        return new BigDecimal(hundredths).movePointLeft(2).toPlainString();
    }
}
