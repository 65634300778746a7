package no.ressursbank.ingest.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import no.ressursbank.resourceindex.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A rendered text as a tree, made ready for readers and for screen readers. Not safe: the
 * sanitiser comes after it.
 */
final class BodyTree {

	private final Document document;

	private final Language language;

	private final Anchors anchors = new Anchors();

	BodyTree(String html, Language language) {
		this.document = Jsoup.parseBodyFragment(html);
		this.document.outputSettings().prettyPrint(false);
		this.language = language;
		lowerHeadings();
		this.document.select("aside").forEach(this::title);
		this.document.select("li.task > span, li.task > p > span").forEach(this::label);
		this.document.select("th").attr("scope", "col");
		this.document.select("div.footnotes").forEach(this::footnotes);
		addAnchors();
	}

	/** The ids that links within the page can lead to. */
	Anchors anchors() {
		return this.anchors;
	}

	/** Replaces the address of every link by what the function makes of it. */
	void rewriteLinks(UnaryOperator<String> address) {
		for (Element link : this.document.select("a[href]")) {
			String target = link.attr("href");
			if (target.startsWith("#")) {
				link.attr("href", "#" + Anchors.folded(target.substring(1)));
			}
			else {
				link.attr("href", address.apply(target));
			}
		}
	}

	/**
	 * Gives images their published address. One that is not published becomes a link, or
	 * its text.
	 */
	void rewriteImages(Map<String, String> addresses) {
		for (Element image : this.document.select("img")) {
			String source = image.attr("src");
			String address = addresses.get(LinkTargets.path(source));
			if (address != null) {
				image.attr("src", address);
			}
			else {
				String text = image.attr("alt").isBlank() ? source : image.attr("alt");
				image.replaceWith(new Element("a").attr("href", source).text(text));
			}
		}
	}

	String html() {
		return this.document.body().html();
	}

	/** The title of the page is its only heading of the first level. */
	private void lowerHeadings() {
		if (!this.document.select("h1").isEmpty()) {
			for (int level = 5; level >= 1; level--) {
				this.document.select("h" + level).tagName("h" + (level + 1));
			}
		}
	}

	private void title(Element aside) {
		Optional<Callout> callout = Callout.of(aside.className());
		if (callout.isPresent()) {
			String own = aside.attr("aria-label");
			String title = own.isBlank() ? callout.get().title(this.language) : own;
			aside.attr("aria-label", title);
			aside.prependElement("p").addClass("title").text(title);
		}
	}

	private void label(Element box) {
		box.attr("aria-label", (box.hasClass("done") ? Wording.DONE : Wording.OPEN).in(this.language));
	}

	private void footnotes(Element notes) {
		notes.tagName("section").attr("aria-label", Wording.FOOTNOTES.in(this.language));
		notes.select("> hr").remove();
		notes.select("a.footnote-backref").attr("aria-label", Wording.BACK.in(this.language));
	}

	/** Footnotes come first, for their links are made; then what authors chose. */
	private void addAnchors() {
		this.document.select("sup[id], .footnotes li[id]").forEach((note) -> note.id(this.anchors.claim(note.id())));
		this.document.select("a[name]:not([id])").forEach((place) -> place.id(place.attr("name")));
		this.document.select("[id]:not(sup):not(.footnotes li)")
			.forEach((chosen) -> chosen.id(this.anchors.claim(chosen.id())));
		this.document.select("h2, h3, h4, h5, h6")
			.not("[id]")
			.forEach((heading) -> heading.id(this.anchors.claim(heading.text())));
		this.document.select("section.footnotes")
			.forEach((notes) -> notes.id(this.anchors.claim(notes.attr("aria-label"))));
	}

}
