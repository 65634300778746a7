package no.ressursbank.content.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import no.ressursbank.content.resource.Addresses;
import no.ressursbank.content.resource.HelpLineView;
import no.ressursbank.content.resource.HelpLines;
import no.ressursbank.content.resource.Portal;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes resources as an Atom feed (RFC 4287).
 */
@Component
class AtomFeed {

	private final Portal portal;

	private final MessageSource messages;

	AtomFeed(Portal portal, MessageSource messages) {
		this.portal = portal;
		this.messages = messages;
	}

	/**
	 * The feed as text.
	 * @param themes all themes of the bank
	 * @param self address of the feed
	 */
	String of(List<ResourceDocument> resources, Collection<ResourceDocument> themes, String self, Locale locale) {
		Feed feed = new Feed("atom_1.0");
		feed.setId(self);
		feed.setTitle(this.messages.getMessage("feed.title", null, locale));
		feed.setAuthors(List.of(author()));
		feed.setAlternateLinks(List.of(link("alternate", this.portal.portal().toString())));
		feed.setOtherLinks(List.of(link("self", self)));
		feed.setUpdated(Date.from(resources.stream()
			.map((document) -> document.revision().modified())
			.max(Comparator.naturalOrder())
			.orElse(Instant.EPOCH)));
		feed.setEntries(resources.stream().map((document) -> entry(document, themes, locale)).toList());
		try {
			return new WireFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("Could not write the feed", ex);
		}
	}

	private Entry entry(ResourceDocument document, Collection<ResourceDocument> themes, Locale locale) {
		Entry entry = new Entry();
		entry.setId("urn:ressursbank:" + document.kind().code() + ":" + Addresses.idOf(document));
		entry.setTitle(plain(document.title()));
		entry.setUpdated(Date.from(document.revision().modified()));
		entry.setAlternateLinks(List.of(link("alternate", this.portal.page(document))));
		entry.setCategories(document.tags().themes().stream().map(AtomFeed::category).toList());
		entry.setSummary(summary(document,
				HelpLineView.of(HelpLines.of(themes, List.of(document)), locale.getLanguage()), locale));
		return entry;
	}

	private Content summary(ResourceDocument document, List<HelpLineView> help, Locale locale) {
		Content summary = new Content();
		summary.setType("text");
		String lines = help.stream()
			.map((line) -> line.name() + ((line.phone() != null) ? " " + line.phone() : ""))
			.collect(Collectors.joining(", "));
		summary.setValue(plain(document.summary()
				+ (lines.isEmpty() ? "" : " " + this.messages.getMessage("help.title", null, locale) + ": " + lines)));
		return summary;
	}

	private static SyndPerson author() {
		Person author = new Person();
		author.setName("Ressursbanken");
		return author;
	}

	private static Category category(String theme) {
		Category category = new Category();
		category.setTerm(theme);
		return category;
	}

	private static Link link(String rel, String address) {
		Link link = new Link();
		link.setRel(rel);
		link.setHref(address);
		return link;
	}

	/** XML has no control characters. */
	private static String plain(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
	}

}
