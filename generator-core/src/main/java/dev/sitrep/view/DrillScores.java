package dev.sitrep.view;

import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Score;
import dev.sitrep.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Counts the points of drills: given ones as given, the rest by the time that was measured. */
final class DrillScores {
    private DrillScores() {}

    /** What a criterion earned; null where nothing was measured or given. */
    static @Nullable Integer points(Score score, DrillHeld held) {
        Integer given = held.scores().get(score.id());
        if (given != null) {
            return given;
        }
        TimeSpan measured = held.measured().get(score.id());
        TimeSpan within = score.within();
        if (measured == null || within == null) {
            return null;
        }
        return measured.approximateMinutes() <= within.approximateMinutes() ? worth(score) : 0;
    }

    static int total(DrillPlan plan, DrillHeld held) {
        int total = 0;
        for (Score score : plan.scoring()) {
            Integer points = points(score, held);
            total += points == null ? 0 : points;
        }
        return total;
    }

    static int worth(DrillPlan plan) {
        return plan.scoring().stream().mapToInt(DrillScores::worth).sum();
    }

    static int worth(Score score) {
        return score.points() == null ? 0 : score.points();
    }
}
