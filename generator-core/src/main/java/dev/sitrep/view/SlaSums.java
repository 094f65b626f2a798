package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Distribution;
import dev.sitrep.deadline.ServiceLevels.Periods;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts counts and lengths of time into words. */
final class SlaSums {
    private static final int ALL = 1000;
    private static final int TEN = 10;

    private final Lexicon words;
    private final Times times;

    SlaSums(Desk desk) {
        this.words = desk.words();
        this.times = desk.times();
    }

    SlaView.Sum sum(Periods periods) {
        return sum(periods.whole(), periods.lately());
    }

    SlaView.Sum sum(Compliance whole) {
        return sum(whole, whole);
    }

    private SlaView.Sum sum(Compliance whole, Compliance lately) {
        return new SlaView.Sum(
                whole.owed(),
                whole.met(),
                whole.late(),
                whole.overdue() + whole.unknown(),
                whole.explained(),
                whole.waived(),
                whole.undecided(),
                whole.exempt(),
                rate(whole),
                rate(lately));
    }

    /** A share with one decimal; only where all were kept it is a hundred. */
    SlaView.Rate rate(Compliance kept) {
        String text = kept.owed() == 0
                ? words.w("sla.none")
                : kept.perMille() == ALL
                        ? words.w("sla.all")
                        : words.f("sla.percent", kept.perMille() / TEN, kept.perMille() % TEN);
        return new SlaView.Rate(text, kept.met(), kept.owed(), kept.owed() > 0 && kept.owed() < SlaFigures.FEW);
    }

    @Nullable
    SlaSpread spread(List<Duration> lengths) {
        Distribution spread = Distribution.of(lengths);
        return spread == null ? null : spread(spread);
    }

    SlaSpread spread(Distribution spread) {
        return new SlaSpread(
                spread.count(),
                few(spread),
                times.length(spread.median()),
                times.length(spread.ninetieth()),
                times.length(spread.mean()),
                times.length(spread.longest()));
    }

    static boolean few(Distribution spread) {
        return spread.count() < SlaFigures.FEW;
    }
}
