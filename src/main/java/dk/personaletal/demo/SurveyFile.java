package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Centre;
import dk.personaletal.demo.Structure.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The answers of one survey: every unit's, added up for its centre and for the municipality. */
final class SurveyFile {
    static final List<String> HEADER = List.of(
            "År",
            "Enhedskode",
            "Spørgsmål",
            "Helt enig",
            "Enig",
            "Hverken enig eller uenig",
            "Uenig",
            "Helt uenig",
            "Gennemsnit");

    private static final int SCALE = 5;

    /** Of a hundred answers in the newest survey, from agree fully to disagree fully. */
    private record Question(String code, List<Integer> weights) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("SOCIAL_KAPITAL", List.of(20, 47, 23, 8, 2)),
            new Question("UDVIKLING", List.of(30, 49, 14, 5, 2)),
            new Question("AMBASSADOER", List.of(28, 45, 18, 7, 2)),
            new Question("TRIVSEL", List.of(33, 46, 14, 5, 2)),
            new Question("LEDELSE", List.of(31, 41, 18, 7, 3)),
            new Question("ARBEJDSMAENGDE", List.of(14, 39, 25, 16, 6)));

    private final Dice dice;
    private final int year;
    private final int persons;
    private final boolean gloomy;
    private final List<List<String>> lines = new ArrayList<>();

    private SurveyFile(Dice dice, int year, int persons, boolean gloomy) {
        this.dice = dice;
        this.year = year;
        this.persons = persons;
        this.gloomy = gloomy;
    }

    /** @param gloomy a little less content than in the newest survey */
    static List<List<String>> lines(Dice dice, int year, int persons, boolean gloomy) {
        SurveyFile file = new SurveyFile(dice, year, persons, gloomy);
        file.lines.add(HEADER);
        QUESTIONS.forEach(file::ask);
        return file.lines;
    }

    private void ask(Question question) {
        int[] all = new int[SCALE];
        for (Centre centre : Structure.CENTRES) {
            int[] ofCentre = new int[SCALE];
            for (Unit unit : Structure.UNITS) {
                if (unit.centre().equals(centre)) {
                    int[] answers = answers(unit, question);
                    add(unit.code(), question, answers);
                    addTo(ofCentre, answers);
                }
            }
            add(centre.code(), question, ofCentre);
            addTo(all, ofCentre);
        }
        add("", question, all);
    }

    /** Three in four answer; a unit has a mood of its own, which moves answers a step up or down. */
    private int[] answers(Unit unit, Question question) {
        int asked = Math.max(
                2,
                persons
                        * unit.size()
                        / Structure.UNITS.stream().mapToInt(Unit::size).sum());
        int answered = asked * dice.between(68, 86) / 100;
        int mood = dice.between(-18, 18) - (gloomy ? 7 : 0);
        int[] answers = new int[SCALE];
        for (int i = 0; i < answered; i++) {
            int answer = dice.weighted(List.of(0, 1, 2, 3, 4), question.weights()::get);
            boolean moved = dice.chance(10 * Math.abs(mood));
            int step = moved ? -Integer.signum(mood) : 0;
            answers[Math.min(SCALE - 1, Math.max(0, answer + step))]++;
        }
        return answers;
    }

    private void add(String unitCode, Question question, int[] answers) {
        int given = Arrays.stream(answers).sum();
        if (given == 0) {
            return;
        }
        List<String> line = new ArrayList<>(List.of(String.valueOf(year), unitCode, question.code()));
        int points = 0;
        for (int i = 0; i < SCALE; i++) {
            line.add(String.valueOf(answers[i]));
            points += answers[i] * (SCALE - i);
        }
        line.add(DanishNumber.hundredths((100L * points + given / 2) / given));
        lines.add(line);
    }

    private static void addTo(int[] sum, int[] more) {
        Arrays.setAll(sum, i -> sum[i] + more[i]);
    }
}
