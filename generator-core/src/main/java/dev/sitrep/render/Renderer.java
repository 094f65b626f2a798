package dev.sitrep.render;

import dev.sitrep.view.ComposedPage;
import dev.sitrep.view.Lexicon;
import dev.sitrep.view.PageLink;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Fills templates. Used by several threads. */
public final class Renderer {
    private static final int TYPICAL_PAGE = 16 * 1024;
    private static final String ID = " id=\"";

    private final Configuration templates;
    private final Lexicon words;

    /** A renderer of a theme's templates in a language. */
    public Renderer(Theme theme, Lexicon words) {
        this.templates = theme.templates();
        this.words = words;
    }

    /**
     * Renders a page.
     *
     * @throws TemplateException when a template cannot be used
     */
    public RenderedPage render(ComposedPage page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page.layout());
        model.put("c", page.content());
        model.put("t", words);
        StringWriter out = new StringWriter(TYPICAL_PAGE);
        process(page.layout().kind() + ".ftlh", model, out);
        String html = out.toString();
        return new RenderedPage(
                html,
                new PageFacts(
                        page.layout().url(),
                        ids(html),
                        page.links().stream().map(Renderer::fact).toList()));
    }

    private void process(String name, Map<String, Object> model, Writer out) {
        try {
            Template template = templates.getTemplate(name);
            template.process(model, out);
        } catch (ParseException e) {
            throw new TemplateException(
                    e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (freemarker.template.TemplateException e) {
            String at = e.getTemplateSourceName();
            throw new TemplateException(
                    at == null ? name : at,
                    e.getLineNumber() == null ? 1 : e.getLineNumber(),
                    e.getColumnNumber() == null ? 1 : e.getColumnNumber(),
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (IOException e) {
            throw new TemplateException(name, 1, 1, String.valueOf(e.getMessage()), e);
        }
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
