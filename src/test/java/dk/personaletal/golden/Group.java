package dk.personaletal.golden;

/**
 * The agreement groups, in an order that lets each centre have about its own; the published ones with their published
 * size and the only number of leavers that gives the published rate. Joiners by group were not published.
 */
enum Group {
    SOCIAL_EDUCATORS("Socialpædagoger og pædagogisk personale på døgninstitutioner m.v.", 153, 30, 32),
    CLEANING("Ikke faglærte ansatte ved rengøring mv.", 172, 43, 40),
    NURSES("Syge- og sundhedspersonale - basis, KL", 258, 58, 55),
    CARE_STAFF("Social- og sundhedspersonale", 737, 156, 160),
    CLERKS("Administration og it mv.", 480, 60, 55),
    EDUCATION_AIDES("Pædagogmedhjælpere og pædagogiske assistenter", 243, 91, 85),
    EDUCATORS("Pædagogisk personale, forebyggende og dagbehandler området", 518, 83, 80),
    TEACHERS("Lærere m.fl. i folkeskole og spec.underv.", 620, 70, 65),
    GRADUATES("Akademikere", 340, 50, 47),
    MANAGERS("Chefer, KL", 304, 40, 35);

    final String danishName;
    final int opening;
    final int leavers;
    final int joiners;

    Group(String danishName, int opening, int leavers, int joiners) {
        this.danishName = danishName;
        this.opening = opening;
        this.leavers = leavers;
        this.joiners = joiners;
    }

    int stayers() {
        return opening - leavers;
    }
}
