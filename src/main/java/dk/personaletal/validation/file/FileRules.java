package dk.personaletal.validation.file;

import dk.personaletal.validation.DeliveryRule;
import dk.personaletal.validation.FaultRule;
import java.util.List;

/** What a file is, before any of its rows is looked at. */
public final class FileRules {
    private FileRules() {}

    public static List<DeliveryRule> ofTheRegister() {
        return List.of(
                new R010AlreadyTakenIn(),
                new R011UnknownFileName(),
                new R012PeriodInFuture(),
                new R013MarkerDiffers(),
                new R016MarkerUnreadable(),
                new R017NotCsv());
    }

    public static List<FaultRule> ofReading() {
        return List.of(
                new R001ChecksumWrong(),
                new R002FileEmpty(),
                new R003NoRows(),
                new R004UnreadableEncoding(),
                new R005HeaderMissing(),
                new R006HeaderTwice(),
                new R007ColumnIgnored(),
                new R008FileTruncated(),
                new R009TrailerCountWrong(),
                new R014FieldTooLong(),
                new R018FileUnreadable(),
                new R021TitleBeforeHeader(),
                new R022QuotesWrong(),
                new R023HeaderAgain());
    }
}
