package dev.sitrep.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a postmortem that a severity can ask for, with the headings by which they are recognised, in English
 * and in Indonesian whatever the site's language. The first heading of each language is the one that a hint names.
 */
final class Sections {
    private static final Map<String, List<String>> HEADINGS = headings();

    static final List<String> IDS = List.copyOf(HEADINGS.keySet());

    private final Map<String, List<String>> headings;
    private final Map<String, String> ids = new HashMap<>();
    /** What was told of a heading once: most postmortems have the same. */
    private final Map<String, List<String>> told = new HashMap<>();

    /**
     * The usual sections and those of a site.
     *
     * @param own headings by id, as {@code sitrep.yaml} lists them
     */
    Sections(Map<String, List<String>> own) {
        headings = new LinkedHashMap<>(HEADINGS);
        own.forEach((id, names) -> headings.merge(id, names, Sections::joined));
        headings.forEach((id, names) -> {
            ids.putIfAbsent(SectionNames.plain(id), id);
            names.forEach(name -> ids.putIfAbsent(SectionNames.plain(name), id));
        });
    }

    /** The sections that a heading begins: {@code Summary and impact} begins two. */
    List<String> begunBy(String heading) {
        return told.computeIfAbsent(
                heading,
                text -> SectionNames.of(text).stream()
                        .filter(ids::containsKey)
                        .map(name -> ids.getOrDefault(name, name))
                        .distinct()
                        .toList());
    }

    /** The headings that a section goes by. */
    List<String> headingsOf(String id) {
        return headings.getOrDefault(id, List.of(id));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(some);
        return all;
    }

    private static Map<String, List<String>> headings() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(
                "summary",
                List.of(
                        "Summary",
                        "Ringkasan",
                        "Executive summary",
                        "Incident summary",
                        "Issue summary",
                        "Overview",
                        "Synopsis",
                        "TL;DR",
                        "Description",
                        "Incident description",
                        "What happened",
                        "Ringkasan insiden",
                        "Ringkasan eksekutif",
                        "Ikhtisar",
                        "Gambaran umum",
                        "Deskripsi",
                        "Deskripsi insiden",
                        "Apa yang terjadi"));
        all.put(
                "impact",
                List.of(
                        "Impact",
                        "Dampak",
                        "User impact",
                        "Customer impact",
                        "Business impact",
                        "Impact assessment",
                        "Impact analysis",
                        "Summary of impact",
                        "End user impact",
                        "Dampak insiden",
                        "Dampak bisnis",
                        "Dampak pengguna",
                        "Dampak pelanggan"));
        all.put(
                "timeline",
                List.of(
                        "Timeline",
                        "Kronologi",
                        "Incident timeline",
                        "Timeline of events",
                        "Chronology",
                        "Sequence of events",
                        "Kronologi kejadian",
                        "Kronologi insiden",
                        "Kronologis",
                        "Linimasa",
                        "Lini masa",
                        "Garis waktu",
                        "Urutan kejadian"));
        all.put(
                "detection",
                List.of(
                        "Detection",
                        "Deteksi",
                        "How it was detected",
                        "How was it detected",
                        "How we found out",
                        "Discovery",
                        "Pendeteksian",
                        "Cara terdeteksi",
                        "Bagaimana terdeteksi"));
        all.put(
                "root-cause",
                List.of(
                        "Root cause",
                        "Akar penyebab",
                        "Root causes",
                        "Root cause analysis",
                        "RCA",
                        "Cause",
                        "Causes",
                        "Why it happened",
                        "What caused it",
                        "What caused the incident",
                        "Five whys",
                        "5 whys",
                        "Akar masalah",
                        "Analisis akar penyebab",
                        "Analisis akar masalah",
                        "Analisa akar masalah",
                        "Penyebab",
                        "Penyebab utama",
                        "Sebab"));
        all.put(
                "contributing-factors",
                List.of(
                        "Contributing factors",
                        "Faktor pendukung",
                        "Faktor yang berkontribusi",
                        "Contributing factor",
                        "Contributing causes",
                        "Contributors",
                        "Other factors",
                        "Faktor kontribusi",
                        "Faktor penyebab",
                        "Faktor pemicu"));
        all.put(
                "resolution",
                List.of(
                        "Resolution",
                        "Penyelesaian",
                        "Recovery",
                        "Mitigation",
                        "Remediation",
                        "Fix",
                        "Immediate fix",
                        "Temporary fix",
                        "How it was fixed",
                        "How we fixed it",
                        "Resolusi",
                        "Pemulihan",
                        "Penanganan",
                        "Mitigasi",
                        "Perbaikan",
                        "Solusi",
                        "Solusi sementara"));
        all.put(
                "permanent-fix",
                List.of(
                        "Permanent fix",
                        "Solusi permanen",
                        "Permanent solution",
                        "Long-term fix",
                        "Long-term solution",
                        "Perbaikan permanen",
                        "Perbaikan jangka panjang",
                        "Solusi jangka panjang"));
        all.put(
                "prevention",
                List.of(
                        "Prevention",
                        "Pencegahan",
                        "Preventive action",
                        "Preventive actions",
                        "Preventive measures",
                        "Preventive measures implemented",
                        "Preventive measures taken",
                        "Preventative measures",
                        "Preventative actions",
                        "Prevention plan",
                        "Corrective and preventative measures",
                        "Corrective and preventive measures",
                        "Corrective and preventive actions",
                        "Tindakan pencegahan",
                        "Langkah pencegahan",
                        "Upaya pencegahan",
                        "Rencana pencegahan",
                        "Tindakan preventif",
                        "Langkah preventif"));
        all.put(
                "went-well",
                List.of(
                        "What went well",
                        "Yang berjalan baik",
                        "Went well",
                        "What worked",
                        "What worked well",
                        "Things that went well",
                        "Apa yang berjalan baik",
                        "Apa yang berjalan dengan baik",
                        "Hal yang berjalan baik",
                        "Yang sudah baik"));
        all.put(
                "improve",
                List.of(
                        "What could be improved",
                        "Yang perlu diperbaiki",
                        "What could have gone better",
                        "What to improve",
                        "What went wrong",
                        "What went badly",
                        "What went poorly",
                        "What did not go well",
                        "What didn't go well",
                        "Improvements",
                        "Areas for improvement",
                        "Room for improvement",
                        "Apa yang perlu diperbaiki",
                        "Apa yang bisa diperbaiki",
                        "Yang bisa diperbaiki",
                        "Hal yang perlu diperbaiki",
                        "Yang kurang baik"));
        all.put(
                "actions",
                List.of(
                        "Action items",
                        "Tindak lanjut",
                        "Action item",
                        "Action plan",
                        "Post-incident actions",
                        "Future actions",
                        "Followups",
                        "Follow-up actions",
                        "Follow-up",
                        "Follow-ups",
                        "Next steps",
                        "Corrective actions",
                        "Tasks",
                        "Tindakan",
                        "Tindakan lanjutan",
                        "Rencana tindak lanjut",
                        "Rencana tindakan",
                        "Rencana aksi",
                        "Daftar tindakan",
                        "Tindakan perbaikan",
                        "Langkah selanjutnya"));
        all.put(
                "lessons",
                List.of(
                        "Lessons learned",
                        "Pelajaran",
                        "Lessons learnt",
                        "Learnings",
                        "Key takeaways",
                        "Takeaways",
                        "What we learned",
                        "What we learnt",
                        "Pelajaran yang dipetik",
                        "Pelajaran yang diambil",
                        "Pembelajaran",
                        "Hal yang dipelajari",
                        "Yang dipelajari"));
        return Collections.unmodifiableMap(all);
    }
}
