package no.ressursbank.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Walks a parsed text once: gathers its links and images, and finds what its author
 * should know.
 */
final class BodySource {

	private static final Set<String> SAYING_NOTHING = Set.of("her", "les mer", "les meir", "klikk her", "trykk her",
			"lenke", "link", "denne lenken", "denne lenka", "mer", "meir", "here", "read more", "click here");

	private final Document document;

	private final Places places;

	private final List<Link> links = new ArrayList<>();

	private final List<Link> images = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final RawHtml rawHtml;

	private final HeadingLevels levels;

	private BodySource(Document document, Places places) {
		this.document = document;
		this.places = places;
		this.rawHtml = new RawHtml(places);
		this.levels = new HeadingLevels(places);
	}

	/** The HTML together with what was found in the tree it was made of. */
	static Rendered read(Document document, String html, Places places) {
		BodySource source = new BodySource(document, places);
		source.children(document);
		source.findings.addAll(source.rawHtml.findings());
		source.findings.addAll(source.levels.findings());
		return new Rendered(html, List.copyOf(source.links), List.copyOf(source.images), List.copyOf(source.findings));
	}

	private void children(Node parent) {
		for (Node child : parent.getChildren()) {
			visit(child);
			children(child);
		}
	}

	private void visit(Node node) {
		switch (node) {
			case AutoLink ignored -> {
			}
			case MailLink ignored -> {
			}
			case Reference ignored -> {
			}
			case Image image -> image(image, image.getText().isBlank(), image);
			case ImageRef image ->
				image(image, image.getText().isBlank() && image.getReference().isBlank(), reference(image));
			case LinkRef link -> link(reference(link));
			case LinkNodeBase link -> {
				link(link);
				wording(link);
			}
			case HtmlBlock html -> this.rawHtml.add(html.getChars());
			case HtmlInline html -> this.rawHtml.add(html.getChars());
			case Heading heading when heading.getParent() instanceof Document ->
				this.levels.add(heading.getLevel(), heading.getStartOffset());
			case AdmonitionBlock callout -> callout(callout);
			case Footnote footnote when footnote.getFootnoteBlock() == null ->
				warn(footnote, "footnote", "Fotnoten «" + footnote.getText() + "» har ingen tekst. Skriv «[^"
						+ footnote.getText() + "]: …» på en egen linje.");
			case FootnoteBlock footnote when !footnote.isReferenced() ->
				warn(footnote, "footnote", "Ingenting i teksten viser til fotnoten «" + footnote.getText() + "».");
			default -> {
			}
		}
	}

	private @Nullable Reference reference(RefNode node) {
		return node.getReferenceNode(this.document);
	}

	private void link(@Nullable LinkNodeBase link) {
		if (link != null) {
			this.links.add(target(link));
		}
	}

	/** Screen readers list the links of a page without the text around them. */
	private void wording(LinkNodeBase link) {
		String words = link.getChildChars().unescape().strip().replaceAll("[.!»«*_:]", "").toLowerCase(Locale.ROOT);
		if (SAYING_NOTHING.contains(words)) {
			warn(link, "link-text", "Lenken «" + words + "» sier ikke hvor den fører. Skriv hva leseren finner der.");
		}
	}

	private void image(Node image, boolean withoutText, @Nullable LinkNodeBase source) {
		if (source == null) {
			return;
		}
		this.images.add(target(source));
		if (withoutText) {
			warn(image, "alt-text", "Bildet mangler tekst for dem som ikke ser det."
					+ " Beskriv det mellom klammene: ![Beskrivelse](" + source.getUrl() + ").");
		}
	}

	private Link target(LinkNodeBase link) {
		return new Link(link.getUrl().unescape(), this.places.at(link.getUrl().getStartOffset()));
	}

	private void callout(AdmonitionBlock block) {
		String code = block.getInfo().toString();
		if (Callout.of(code).isEmpty()) {
			this.findings.add(Finding
				.error(this.places.at(block.getInfo().getStartOffset()), "unknown-callout",
						"«" + code + "» er ingen boks. Bruk " + String.join(", ", Callout.codes()) + ".")
				.suggesting(Nearest.find(code, Callout.codes())));
		}
		if (!block.hasChildren()) {
			warn(block, "empty-callout", "Boksen er tom. Rykk inn teksten under «!!!» med fire mellomrom.");
		}
	}

	private void warn(Node node, String rule, String message) {
		this.findings.add(Finding.warning(this.places.at(node.getStartOffset()), rule, message));
	}

}
