package dev.sitrep.view;

import dev.sitrep.model.Service;
import dev.sitrep.uptime.Availability;
import dev.sitrep.uptime.Loss;
import dev.sitrep.uptime.Source;
import dev.sitrep.uptime.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** When services were not operational, after merging: a row for each such time, in English and UTC. */
final class MinuteSheet implements Sheet {
    private static final List<String> HEADER = List.of(
            "service", "records", "from", "to", "state", "weight", "seconds", "seconds_counted", "seconds_lost");

    private final Desk desk;

    MinuteSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String url() {
        return UptimePages.MINUTES;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void each(Consumer<List<String>> visitor) {
        UptimeDesk uptime = new UptimeDesk(desk);
        UptimePages.services(desk).forEach(service -> {
            Availability known = uptime.site().of(service.id());
            if (known != null) {
                known.losses(new Span(Instant.MIN, desk.asOf()))
                        .forEach(loss -> visitor.accept(row(uptime, service, loss)));
            }
        });
    }

    private static List<String> row(UptimeDesk uptime, Service service, Loss loss) {
        BigDecimal weight = uptime.formula().weight(loss.stretch().state());
        return List.of(
                service.id(),
                loss.stretch().sources().stream().map(Source::id).collect(Collectors.joining(" ")),
                loss.stretch().span().from().toString(),
                loss.stretch().span().to().toString(),
                loss.stretch().state().key(),
                weight.toPlainString(),
                String.valueOf(loss.stretch().span().seconds()),
                String.valueOf(loss.counted()),
                plain(weight.multiply(BigDecimal.valueOf(loss.counted()))));
    }

    /** Without zeros behind the point. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
