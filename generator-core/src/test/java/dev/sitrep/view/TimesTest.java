package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Language;
import dev.sitrep.model.SourceTree;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.render.Theme;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-02-20T02:00:00Z");

    private static Times times(Language language) throws IOException {
        Lexicon words = new Lexicon(language, Theme.of("beacon", new NoFiles()).words(language));
        return new Times(ZoneId.of("Asia/Jakarta"), NOW, words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-20T02:00:20Z, now, sekarang",
        "2026-02-20T00:31:00Z, 89 min ago, 89 menit yang lalu",
        "2026-02-20T00:00:00Z, 2 h ago, 2 jam yang lalu",
        "2026-02-21T12:00:00Z, in 34 h, 34 jam lagi",
        "2026-02-17T02:00:00Z, 3 days ago, 3 hari yang lalu",
        "2026-06-20T02:00:00Z, in 4 months, 4 bulan lagi",
        "2023-02-20T02:00:00Z, 3 years ago, 3 tahun yang lalu",
    })
    void tellsHowFarOff(String at, String english, String indonesian) throws IOException {
        assertThat(times(Language.EN).relative(Instant.parse(at))).isEqualTo(english);
        assertThat(times(Language.ID).relative(Instant.parse(at))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource({
        "15 menit, 15 minutes, 15 menit",
        "48 hours, 48 hours, 48 jam",
        "2h30m, 2 hours 30 minutes, 2 jam 30 menit",
        "1 minggu, 1 week, 1 minggu",
        "hari kerja berikutnya, next business day, hari kerja berikutnya",
        "2 business days, 2 business days, 2 hari kerja",
        "immediate, immediately, segera",
    })
    void saysPromisesInTheSitesLanguage(String written, String english, String indonesian) throws IOException {
        assertThat(times(Language.EN).span(TimeSpan.parse(written))).isEqualTo(english);
        assertThat(times(Language.ID).span(TimeSpan.parse(written))).isEqualTo(indonesian);
    }

    @Test
    void namesTheZoneOnceAndTheDayOnlyWhereItChanges() throws IOException {
        Instant from = Instant.parse("2026-02-28T15:00:00Z");
        assertThat(times(Language.EN).window(from, from.plusSeconds(3600)))
                .isEqualTo("Sat 28 Feb 2026, 22:00 – 23:00 WIB");
        assertThat(times(Language.ID).window(from, from.plusSeconds(7200)))
                .isEqualTo("Sab 28 Feb 2026, 22.00 – Min 1 Mar 2026, 00.00 WIB");
    }

    @Test
    void daysShareWhatTheyHaveInCommon() throws IOException {
        Times times = times(Language.EN);
        assertThat(times.days(LocalDate.of(2026, 2, 6), LocalDate.of(2026, 2, 10)))
                .isEqualTo("6 – 10 Feb 2026");
        assertThat(times.days(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 1)))
                .isEqualTo("30 Jan – 1 Feb 2026");
        assertThat(times.days(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2)))
                .isEqualTo("30 Dec 2025 – 2 Jan 2026");
    }

    private record NoFiles() implements SourceTree {
        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>();
        }

        @Override
        public byte[] read(String path) {
            throw new IllegalStateException(path);
        }
    }
}
