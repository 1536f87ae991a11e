package dk.personaletal.demo;

import java.util.List;

/** The agreement groups, with what sets them apart. Levels after KRL's and the municipality's own published figures. */
enum AgreementGroup {
    // code, name, leavers a year in 1000, sick days a year in hundredths, full-time pay in kroner, under 30 in 1000
    TEACHERS(4101, "Lærere m.fl. i folkeskole og spec.underv.", 115, 1090, 36500, 70, "Lærer", "Børnehaveklasseleder"),
    EDUCATORS(4102, "Pæd. pers., daginst./klub/skolefr.", 160, 1410, 30800, 110, "Pædagog", "Afdelingspædagog"),
    EDUCATION_AIDES(
            4103,
            "Pædagogmedhjælpere og pædagogiske assistenter",
            370,
            1370,
            25200,
            480,
            "Pædagogmedhjælper",
            "Pædagogisk assistent"),
    CARE_STAFF(
            4104,
            "Social- og sundhedspersonale",
            212,
            1630,
            28200,
            110,
            "Social- og sundhedsassistent",
            "Social- og sundhedshjælper"),
    NURSES(4105, "Syge- og sundhedspersonale - basis, KL", 225, 1090, 34200, 100, "Sygeplejerske", "Sundhedsplejerske"),
    THERAPISTS(4106, "Ergo- og fysioterapeuter, KL", 150, 1000, 31900, 150, "Ergoterapeut", "Fysioterapeut"),
    SOCIAL_EDUCATORS(
            4107,
            "Socialpædagoger og pædagogisk personale på døgninstitutioner m.v.",
            196,
            1440,
            31500,
            100,
            "Socialpædagog",
            "Omsorgsmedhjælper"),
    SOCIAL_WORKERS(4108, "Socialrådg./socialformidlere", 165, 1110, 34600, 110, "Socialrådgiver", "Socialformidler"),
    CLERKS(4109, "Administration og it mv.", 120, 890, 32800, 70, "Assistent", "Specialist", "It-medarbejder"),
    GRADUATES(4110, "Akademikere", 160, 620, 42800, 120, "Specialkonsulent", "AC-fuldmægtig", "Psykolog"),
    LABOURERS(4111, "Specialarbejdere mv., KL", 105, 1150, 28300, 80, "Specialarbejder", "Gartner"),
    JANITORS(4112, "Teknisk Service", 100, 1050, 29300, 40, "Teknisk serviceleder", "Teknisk servicemedarbejder"),
    CLEANING(
            4113,
            "Ikke faglærte ansatte ved rengøring mv.",
            250,
            1500,
            24300,
            120,
            "Rengøringsassistent",
            "Køkkenmedhjælper"),
    CONSTRUCTORS(4114, "Bygningskonstruktører", 110, 700, 39500, 80, "Bygningskonstruktør"),
    MANAGERS(4115, "Chefer, KL", 85, 500, 52500, 0, "Leder", "Souschef");

    final int code;
    final String danishName;
    final int leaversPerMille;
    final int sickDaysHundredths;
    final int payKroner;
    final int youngPerMille;
    final List<String> positions;

    AgreementGroup(
            int code,
            String danishName,
            int leaversPerMille,
            int sickDaysHundredths,
            int payKroner,
            int youngPerMille,
            String... positions) {
        this.code = code;
        this.danishName = danishName;
        this.leaversPerMille = leaversPerMille;
        this.sickDaysHundredths = sickDaysHundredths;
        this.payKroner = payKroner;
        this.youngPerMille = youngPerMille;
        this.positions = List.of(positions);
    }
}
