package dk.personaletal.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system and PostgreSQL's programs complain of on machines that lack something, and what to do about it. */
enum Symptom {
    ROOT(
            "unshare(?!: failed to execute)|cannot be run as root|must not be owned by or run as root",
            "PostgreSQL vil ikke køre som root på denne maskine. Kør som en almindelig bruger, eller angiv en database"
                    + " med --database-url."),
    MISSING_LIBRARY(
            "error while loading shared libraries: ([^:\\s]+)",
            "Maskinen mangler biblioteket $1, som PostgreSQL skal bruge. Installér det, eller angiv en database med"
                    + " --database-url."),
    NAMELESS_USER(
            "could not look up effective user ID (\\d+)",
            "Brugeren med nummer $1 har intet navn på maskinen, og PostgreSQL kræver et. Kør som en bruger, der står i"
                    + " /etc/passwd, eller angiv en database med --database-url."),
    OPEN_FOLDER(
            "has (?:invalid permissions|wrong ownership)|could not change permissions of",
            "Rettighederne til databasens mappe bestemmes af, hvordan disken er monteret, og PostgreSQL kræver, at kun"
                    + " ejeren har adgang (0700). Montér den med brugeren som ejer, eller vælg en anden mappe med"
                    + " --data."),
    READ_ONLY(
            "Read-only file system",
            "Disken ved --data kan kun læses. Montér den skrivbar, eller vælg en anden mappe med --data."),
    LONG_NAME(
            "File name too long|invalid binary \"[^\"]{800,}",
            "Navnet på mappen ved --data er for langt for PostgreSQL. Vælg en anden mappe med --data."),
    SHARED_MEMORY(
            "shared memory segment.*\\n?.*(?:/dev/shm|Permission denied|Function not implemented)",
            "Maskinens delte hukommelse (/dev/shm) kan ikke bruges. Giv beholderen mere (--shm-size), eller angiv en"
                    + " database med --database-url."),
    LITTLE_MEMORY(
            "Cannot allocate memory|could not map anonymous shared memory",
            "Maskinen har for lidt hukommelse til databasens server. Giv den mere, eller angiv en database med"
                    + " --database-url."),
    WRONG_MACHINE(
            "Exec format error|cannot execute|failed to execute|error=2, No such file",
            "PostgreSQL i programmet er til en anden slags maskine. Byg programmet på maskinen selv, eller angiv en"
                    + " database med --database-url."),
    DAMAGED_DATA(
            "is not a database cluster directory|could not find the database system|could not locate a valid checkpoint"
                    + "|incompatible with server|could not open file \"[^\"]*(?:global|base|pg_)",
            "Databasens filer er beskadigede eller fra en anden version. Gendan mappen fra en sikkerhedskopi"
                    + " (jobs/runbooks/gendan-fra-backup.md), eller vælg en anden med --data.");

    private final Pattern words;
    private final String meaning;

    Symptom(String words, String meaning) {
        this.words = Pattern.compile(words);
        this.meaning = meaning;
    }

    /** The meaning of the first one that a text tells of. */
    static Optional<String> in(String text) {
        return Arrays.stream(values())
                .map(symptom -> symptom.meaningIn(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> meaningIn(String text) {
        Matcher said = words.matcher(text);
        if (!said.find()) {
            return Optional.empty();
        }
        return Optional.of(said.groupCount() == 0 ? meaning : meaning.replace("$1", said.group(1)));
    }
}
