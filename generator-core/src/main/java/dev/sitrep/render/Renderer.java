package dev.sitrep.render;

import dev.sitrep.view.ComposedPage;
import dev.sitrep.view.Lexicon;
import dev.sitrep.view.PageLink;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Fills templates. Used by several threads. */
public final class Renderer {
    private static final int TYPICAL_PAGE = 16 * 1024;
    private static final String ID = " id=\"";

    private final Configuration templates;
    private final Configuration shipped;
    private final Lexicon words;

    /** A renderer of a theme's templates in a language. */
    public Renderer(Theme theme, Lexicon words) {
        this.templates = theme.templates();
        this.shipped = theme.shipped();
        this.words = words;
    }

    /** Renders a page. Where the site's own template cannot be used, the theme's takes its place, and the facts say so. */
    public RenderedPage render(ComposedPage page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page.layout());
        model.put("c", page.content());
        model.put("t", words);
        String name = page.layout().kind() + ".ftlh";
        List<TemplateFact> broken = new ArrayList<>();
        String html;
        try {
            html = process(templates, name, model);
        } catch (ParseException e) {
            broken.add(fact(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
            html = fallback(name, model, e);
        } catch (TemplateException e) {
            broken.add(fact(
                    e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), e.getMessageWithoutStackTop()));
            html = fallback(name, model, e);
        } catch (IOException e) {
            broken.add(fact(name, 1, 1, e.getMessage()));
            html = fallback(name, model, e);
        }
        return new RenderedPage(html, facts(page, ids(html), broken));
    }

    /** What is known of a page whose template is not filled: all but the ids of its elements. */
    public static PageFacts outline(ComposedPage page) {
        return facts(page, Collections.emptySortedSet(), List.of());
    }

    private static PageFacts facts(ComposedPage page, SortedSet<String> ids, List<TemplateFact> broken) {
        return new PageFacts(
                page.layout().url(),
                ids,
                page.links().stream().map(Renderer::fact).toList(),
                page.troubles().stream()
                        .map(t -> new ProseFact(t.kind(), t.place(), t.detail()))
                        .toList(),
                broken);
    }

    private String fallback(String name, Map<String, Object> model, Exception cause) {
        try {
            return process(shipped, name, model);
        } catch (IOException | TemplateException e) {
            e.addSuppressed(cause);
            throw new IllegalStateException("the theme's own template " + name + " is broken", e);
        }
    }

    private static String process(Configuration templates, String name, Map<String, Object> model)
            throws IOException, TemplateException {
        StringWriter out = new StringWriter(TYPICAL_PAGE);
        templates.getTemplate(name).process(model, out);
        return out.toString();
    }

    private static TemplateFact fact(
            @Nullable String template, @Nullable Integer line, @Nullable Integer column, @Nullable String message) {
        return new TemplateFact(
                template == null ? "" : template,
                line == null ? 1 : Math.max(1, line),
                column == null ? 1 : Math.max(1, column),
                message == null ? "cannot be read" : message);
    }

    private static SortedSet<String> ids(String html) {
        SortedSet<String> ids = new TreeSet<>();
        for (int i = html.indexOf(ID); i >= 0; i = html.indexOf(ID, i + 1)) {
            int from = i + ID.length();
            int to = html.indexOf('"', from);
            if (to > from) {
                ids.add(html.substring(from, to));
            }
        }
        return ids;
    }

    private static LinkFact fact(PageLink link) {
        return new LinkFact(
                link.place(),
                link.destination(),
                link.target(),
                link.fragment(),
                link.image(),
                LinkFact.Outcome.valueOf(link.outcome().name()));
    }
}
