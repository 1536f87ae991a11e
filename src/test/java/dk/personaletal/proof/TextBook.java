package dk.personaletal.proof;

import dk.personaletal.reports.writing.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All the report's texts, by which printed text is read back. */
final class TextBook {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> CHAPTERS = List.of(
            "sammenfatning",
            "personaleforbrug",
            "personaleomsaetning",
            "aldersfordeling",
            "sygefravaer",
            "loen",
            "trivsel",
            "rekruttering",
            "befolkningsudvikling",
            "metode",
            "ordliste");

    private final List<Template> templates = new ArrayList<>();

    TextBook(String report) {
        Texts.of(report, CHAPTERS).startingWith("").forEach((key, text) -> templates.add(Template.of(key, text)));
        templates.sort(Comparator.comparingInt(Template::ownWords).reversed());
    }

    /** A text before its values are put in. */
    record Template(String key, String text, List<String> places, String longest, Pattern pattern) {
        static Template of(String key, String text) {
            List<String> places = new ArrayList<>();
            StringBuilder regex = new StringBuilder();
            int from = 0;
            for (MatchResult place : PLACE.matcher(text).results().toList()) {
                regex.append(Pattern.quote(text.substring(from, place.start()))).append("(.+?)");
                places.add(place.group(1));
                from = place.end();
            }
            regex.append(Pattern.quote(text.substring(from))).append("(?= |$)");
            String longest = PLACE.splitAsStream(text)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            return new Template(key, text, List.copyOf(places), longest, Pattern.compile(regex.toString()));
        }

        /** How many letters the text itself has: one with few could be read into anything. */
        int ownWords() {
            return PLACE.matcher(text).replaceAll("").length();
        }

        /** Only a sentence is followed by another. */
        boolean isSentence() {
            return text.endsWith(".");
        }

        private Optional<Claim> claim(Matcher matcher) {
            Map<String, String> values = new TreeMap<>();
            for (int i = 0; i < places.size(); i++) {
                String value = matcher.group(i + 1);
                if (!value.equals(values.getOrDefault(places.get(i), value))) {
                    return Optional.empty();
                }
                values.put(places.get(i), value);
            }
            return Optional.of(new Claim(key, values));
        }
    }

    List<Template> templates() {
        return templates;
    }

    /** The ways, most of its own words first, in which the text is one of the report's, or several with a space between; none when it's foreign. */
    List<List<Claim>> read(String text) {
        List<List<Claim>> ways = new ArrayList<>();
        for (Template template : templates) {
            if (!text.contains(template.longest())) {
                continue;
            }
            Matcher matcher = template.pattern().matcher(text);
            if (matcher.matches()) {
                template.claim(matcher).ifPresent(claim -> ways.add(List.of(claim)));
            }
            if (template.isSentence() && matcher.lookingAt() && matcher.end() < text.length()) {
                Optional<Claim> first = template.claim(matcher);
                List<List<Claim>> rests = first.isPresent() ? read(text.substring(matcher.end() + 1)) : List.of();
                rests.forEach(rest -> ways.add(join(first.orElseThrow(), rest)));
            }
        }
        return ways;
    }

    private static List<Claim> join(Claim first, List<Claim> rest) {
        List<Claim> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
