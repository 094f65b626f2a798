package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Links and images: asks where they lead, notes it, and shows what may be shown. */
final class Links {
    private final Walk walk;
    private final Inlines inlines;
    private boolean inside;

    Links(Walk walk, Inlines inlines) {
        this.walk = walk;
        this.inlines = inlines;
    }

    /** Whether what is written now stands in an anchor, which can hold no other. */
    boolean inside() {
        return inside;
    }

    void link(com.vladsch.flexmark.ast.Link node) {
        anchor(node, node.getUrl(), node.getTitle(), () -> inlines.children(node));
    }

    void reference(LinkRef node) {
        Reference target = node.isDefined() ? node.getReferenceNode(walk.tree) : null;
        if (target == null) {
            inlines.aroundChildren(node);
        } else {
            anchor(node, target.getUrl(), target.getTitle(), () -> {
                if (node.hasChildren()) {
                    inlines.children(node);
                } else {
                    walk.out.text(Source.unescaped(node.getReference()));
                }
            });
        }
    }

    void auto(AutoLink node) {
        String address = Source.string(node.getText());
        if (Url.hasScheme(address)) {
            // Between pointed brackets, a backslash is just that.
            emit(resolve(node, node.getStartOffset(), address, false), "", () -> walk.out.text(address));
        } else {
            walk.out.text(Source.string(node.getChars()));
        }
    }

    void mail(MailLink node) {
        String address = node.getText().toString();
        String destination = address.startsWith("mailto:") ? address : "mailto:" + address;
        emit(resolve(node, node.getStartOffset(), destination, false), "", () -> walk.out.text(address));
    }

    /** Text, with the addresses in it. */
    void text(Node node, String text) {
        int from = 0;
        for (Autolink found = next(text, 0); found != null; found = next(text, from)) {
            walk.out.text(text.substring(from, found.from()));
            String address = text.substring(found.from(), found.to());
            String destination = found.mail() ? "mailto:" + address : address;
            int offset = node.getStartOffset() + found.from();
            emit(resolve(node, offset, destination, false), "", () -> walk.out.text(address));
            from = found.to();
        }
        walk.out.text(from == 0 ? text : text.substring(from));
    }

    private @Nullable Autolink next(String text, int from) {
        return inside ? null : Autolink.next(text, from);
    }

    void record(RecordLink node) {
        String id = node.id();
        Link link = walk.resolver.record(id);
        note(node.getStartOffset(), node.getChars().toString(), link, false);
        String own = node.text();
        String text = own != null && !own.isEmpty() ? own : link.text() == null ? id : link.text();
        emit(link, "", () -> walk.out.text(text));
    }

    void image(Image node) {
        picture(node, node.getUrl(), node.getTitle());
    }

    void imageReference(ImageRef node) {
        Reference target = node.isDefined() ? node.getReferenceNode(walk.tree) : null;
        if (target == null) {
            inlines.aroundChildren(node);
        } else {
            picture(node, target.getUrl(), target.getTitle());
        }
    }

    private void anchor(Node node, BasedSequence url, BasedSequence title, Runnable content) {
        String destination = Source.unescaped(url);
        emit(resolve(node, node.getStartOffset(), destination, false), Source.unescaped(title), content);
    }

    private void picture(Node node, BasedSequence url, BasedSequence title) {
        String destination = Source.unescaped(url);
        Link link = resolve(node, node.getStartOffset(), destination, true);
        String alt = new TextCollectingVisitor().collectAndGetText(node);
        String address = url(link);
        if (link.kind() == Link.Kind.OK && address != null) {
            walk.out.raw("<img").attribute("src", Url.encoded(address)).attribute("alt", alt);
            if (!title.isEmpty()) {
                walk.out.attribute("title", Source.unescaped(title));
            }
            walk.out.raw(" loading=\"lazy\">").shown(alt);
            return;
        }
        if (link.kind() == Link.Kind.EXTERNAL) {
            walk.trouble(Trouble.Kind.REMOTE_IMAGE, node, destination);
        }
        emit(link, "", () -> walk.out.text(alt.isEmpty() ? destination : alt));
    }

    private Link resolve(Node node, int offset, String destination, boolean image) {
        Link link = Url.isSafe(destination) ? walk.resolver.resolve(destination, image) : Link.unsafe();
        if (link.kind() == Link.Kind.UNSAFE) {
            walk.trouble(Trouble.Kind.UNSAFE_URL, node, destination);
        }
        note(offset, destination, link, image);
        return link;
    }

    private void note(int offset, String destination, Link link, boolean image) {
        walk.links.add(new LinkFact(walk.lines.line(offset), walk.lines.column(offset), destination, link, image));
    }

    private void emit(Link link, String title, Runnable content) {
        String address = url(link);
        if (inside) {
            content.run();
        } else if (link.kind() == Link.Kind.BROKEN) {
            walk.out.raw("<span class=\"broken\">");
            content.run();
            walk.out.raw("</span>");
        } else if (address == null) {
            content.run();
        } else {
            walk.out.raw("<a").attribute("href", Url.encoded(address));
            if (!title.isEmpty()) {
                walk.out.attribute("title", title);
            }
            walk.out.raw(
                    link.kind() == Link.Kind.EXTERNAL && !Url.isAddress(address)
                            ? " class=\"external\" rel=\"noopener nofollow\">"
                            : ">");
            inside = true;
            content.run();
            inside = false;
            walk.out.raw("</a>");
        }
    }

    /** Where the anchor may lead; a resolver's answer is checked like an author's. */
    private static @Nullable String url(Link link) {
        String url = link.kind() == Link.Kind.OK || link.kind() == Link.Kind.EXTERNAL ? link.url() : null;
        return url != null && Url.isSafe(url) ? url : null;
    }
}
