package dev.sitrep.rules;

import dev.sitrep.edition.Shelf;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, by what they look at. */
public final class Rules {
    private Rules() {}

    /** The rules about the records. */
    public static List<Rule<Content>> catalogue() {
        return List.of(
                new ActionWithoutDue(),
                new ActionWithoutOwner(),
                new ActionsMissing(),
                new AlertIncomplete(),
                new AlertWithoutRunbook(),
                new Backdated(),
                new BreachUnneeded(),
                new CalendarNeverOpen(),
                new CauseRecurred(),
                new ColourInvalid(),
                new ContactUnreachable(),
                new DeadlineUnreachable(),
                new DrillFailed(),
                new DuplicateId(),
                new DuplicateWithoutOriginal(),
                new EditionInvalid(),
                new EmailInvalid(),
                new EncodingDouble(),
                new EncodingInvalid(),
                new EscalationOrder(),
                new FieldMissing(),
                new FieldType(),
                new FileNameCollision(),
                new FileNameReserved(),
                new FileTooLarge(),
                new FileUnknown(),
                new FileUnreadable(),
                new FrontMatter(),
                new HistoryNotAvailable(),
                new IdCollision(),
                new IdUnsafe(),
                new OnCallDoubleBooked(),
                new OnCallEmpty(),
                new OnCallGap(),
                new PhoneInvalid(),
                new PostmortemWithoutIncident(),
                new ResolvedBeforeStarted(),
                new RootCauseMissing(),
                new RubberStamped(),
                new RunbookUnreachable(),
                new SectionMissing(),
                new SeverityNotMonotone(),
                new SeverityNotTotal(),
                new SeverityOrder(),
                new SignOffMissing(),
                new StatusContradictsTimes(),
                new TargetWithoutTime(),
                new TimeInFuture(),
                new TimeInvalid(),
                new TimeWithoutZone(),
                new TimelineDisagrees(),
                new TimesOutOfOrder(),
                new UnknownAction(),
                new UnknownAlert(),
                new UnknownAudience(),
                new UnknownCalendar(),
                new UnknownChannel(),
                new UnknownCriterion(),
                new UnknownEscalationPolicy(),
                new UnknownHolidays(),
                new UnknownIncident(),
                new UnknownKey(),
                new UnknownMessage(),
                new UnknownParty(),
                new UnknownPerson(),
                new UnknownPlaceholder(),
                new UnknownPromise(),
                new UnknownRole(),
                new UnknownRule(),
                new UnknownRunbook(),
                new UnknownScenario(),
                new UnknownSchedule(),
                new UnknownSection(),
                new UnknownService(),
                new UnknownSeverity(),
                new UnknownSource(),
                new UnknownTheme(),
                new UnknownWord(),
                new UpdatePromisesReport(),
                new UptimeInvalid(),
                new UrlInvalid(),
                new UrlLineInvalid(),
                new YamlDuplicateKey(),
                new YamlSyntax(),
                new YamlTag());
    }

    /** The rules about deadlines, which a run may enforce for all records, for some or for none. */
    public static List<Rule<Content>> deadlines() {
        return List.of(
                new ActionOverdue(),
                new ArtifactsOverdue(),
                new ContactVerifyOverdue(),
                new DrillOverdue(),
                new DueSoon(),
                new EscalateOverdue(),
                new Grace(),
                new NotifyOverdue(),
                new PostmortemOverdue(),
                new PromiseLate(),
                new PromiseUnknown(),
                new RecordReviewOverdue(),
                new ReportOverdue(),
                new RespondOverdue(),
                new RestoreOverdue(),
                new ReviewOverdue(),
                new RoutineOverdue(),
                new RunbookReviewOverdue(),
                new UpdateOverdue());
    }

    /** The rules about the text of a source file. */
    public static List<Rule<TextFile>> text() {
        return List.of(
                new ActionTableInProse(),
                new BidiControl(),
                new ContactPlaceholder(),
                new InvisibleCharacter(),
                new PlaceholderLeft());
    }

    /** The rules about the rendered pages. */
    public static List<Rule<SiteFacts>> output() {
        return List.of(
                new AnchorBroken(),
                new BlockUnknown(),
                new FootnoteUnused(),
                new HeadingIdDuplicate(),
                new ImageBroken(),
                new ImageRemote(),
                new LinkBroken(),
                new LinkUnsafe(),
                new ProseTooComplex(),
                new RawHtml(),
                new TemplateBroken());
    }

    /** The rules about the addresses that were published. */
    public static List<Rule<Addresses>> addresses() {
        return List.of(new UrlVanished());
    }

    /** The rules about frozen copies of the site. */
    public static List<Rule<Shelf>> editions() {
        return List.of(new EditionUnavailable());
    }

    /** The rules about exceptions, which look at what all others found. No waiver and no baseline lets their findings pass. */
    public static List<Rule<Outcome>> exceptions() {
        return List.of(
                new BaselineStale(),
                new UnknownRecord(),
                new WaiverExpired(),
                new WaiverOverlapping(),
                new WaiverSelfApproved(),
                new WaiverTooLong(),
                new WaiverUnused());
    }

    /** Whether a rule is one about exceptions. */
    public static boolean isException(String rule) {
        return exceptions().stream().anyMatch(one -> one.info().id().equals(rule));
    }

    /** What the catalogue of rules says of each, by id. */
    public static List<RuleInfo> all() {
        return Stream.of(catalogue(), deadlines(), text(), output(), addresses(), editions(), exceptions())
                .flatMap(List::stream)
                .map(Rule::info)
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }
}
