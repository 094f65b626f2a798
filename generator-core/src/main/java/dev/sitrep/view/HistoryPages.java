package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The status history: its figures, its months and years, and what each severity and service went through. */
final class HistoryPages implements PageFamily {
    private static final String SERVICE = HistoryParts.FOLDER + "/service";
    private static final String SEVERITY = HistoryParts.FOLDER + "/severity";

    /** The address of what a service went through. */
    static String service(String id) {
        return Urls.page(SERVICE, id);
    }

    /** The address of the incidents of a severity. */
    static String severity(String id) {
        return Urls.page(SEVERITY, id);
    }

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Annals all = Annals.of(desk.relations().newest(), desk.times().zone());
        Map<String, Annals> services = services(desk);
        Map<String, Annals> severities = severities(desk);
        HistoryFilters filters = filters(desk, all, severities, services);
        List<Annals.Volume> volumes = all.volumes();
        Stream<PagePlan> list = Stream.of(new PagePlan(
                HistoryParts.LIST,
                "history",
                HistoryParts.LIST,
                null,
                desk.words().w("history.title"),
                prose -> list(desk, volumes, filters)));
        return Stream.of(
                        list,
                        new HistoryCharts(desk, all, filters).pages(),
                        new HistoryMonths(desk, all).pages(),
                        new HistoryYears(desk, volumes, filters).pages(),
                        shelves(desk, filters, filters.severities(), severities),
                        shelves(desk, filters, filters.services(), services))
                .flatMap(pages -> pages);
    }

    private static Stream<PagePlan> shelves(
            Desk desk, HistoryFilters filters, List<HistoryFilters.Choice> choices, Map<String, Annals> annals) {
        return choices.stream().flatMap(choice -> {
            String folder = Paths.folder(choice.url());
            String title = desk.words().f("history.of", choice.text());
            Annals some = annals.getOrDefault(choice.url(), new Annals(List.of(), List.of()));
            return new HistoryShelf(desk, filters, folder, title, some).pages();
        });
    }

    private static HistoryView list(Desk desk, List<Annals.Volume> volumes, HistoryFilters filters) {
        HistoryParts names = new HistoryParts(desk);
        return new HistoryView(
                desk.catalog().incidents().size(),
                new YearCalendars(desk).newest(volumes),
                volumes.stream()
                        .map(volume -> new HistoryView.Year(
                                names.yearName(volume.year()),
                                volume.year() == null
                                        ? null
                                        : names.year(HistoryParts.FOLDER, volume)
                                                .url(),
                                volume.incidents().size(),
                                volume.chapters().stream()
                                        .map(c -> names.month(HistoryParts.FOLDER, c))
                                        .toList()))
                        .toList(),
                filters,
                desk.seen().innermost());
    }

    private static Map<String, Annals> services(Desk desk) {
        Map<String, Annals> services = new LinkedHashMap<>();
        all(desk)
                .forEach(service -> services.putIfAbsent(
                        service(service.id()),
                        Annals.of(
                                desk.relations().incidentsOf(service.id()),
                                desk.times().zone())));
        return services;
    }

    private static Map<String, Annals> severities(Desk desk) {
        Map<String, List<Incident>> levels = new LinkedHashMap<>();
        for (Incident incident : desk.relations().newest()) {
            levels.computeIfAbsent(severity(HistoryParts.level(desk, incident)), l -> new ArrayList<>())
                    .add(incident);
        }
        Map<String, Annals> severities = new LinkedHashMap<>();
        levels.forEach((url, incidents) ->
                severities.put(url, Annals.of(incidents, desk.times().zone())));
        return severities;
    }

    private static HistoryFilters filters(
            Desk desk, Annals all, Map<String, Annals> severities, Map<String, Annals> services) {
        HistoryParts names = new HistoryParts(desk);
        Parts parts = new Parts(desk);
        return new HistoryFilters(
                all.volumes().stream()
                        .map(volume -> names.year(HistoryParts.FOLDER, volume))
                        .map(year -> new HistoryFilters.Choice(year.title(), year.url(), null, year.count()))
                        .toList(),
                desk.catalog().severities().levels().stream()
                        .map(level -> parts.severity(level.id()))
                        .map(tag -> new HistoryFilters.Choice(
                                tag.name() == null ? tag.id() : tag.id() + " " + tag.name(),
                                severity(tag.id()),
                                tag,
                                count(severities, severity(tag.id()))))
                        .toList(),
                all(desk)
                        .map(service -> new HistoryFilters.Choice(
                                service.name(), service(service.id()), null, count(services, service(service.id()))))
                        .toList());
    }

    private static Stream<Service> all(Desk desk) {
        return desk.catalog().services().groups().stream().flatMap(group -> group.services().stream());
    }

    private static int count(Map<String, Annals> annals, String url) {
        Annals some = annals.get(url);
        return some == null ? 0 : some.incidents().size();
    }
}
