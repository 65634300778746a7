package no.ressursbank.content.feed;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import no.ressursbank.content.resource.Portal;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The pages of the portal for search engines, with a page and its translation told of one
 * another.
 */
@Component
class SiteMap {

	/** The most that one site map may hold. */
	static final int MOST = 50_000;

	private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final Portal portal;

	SiteMap(Portal portal) {
		this.portal = portal;
	}

	String of(List<ResourceDocument> documents) {
		Map<String, ResourceDocument> translations = new HashMap<>();
		Map<String, ResourceDocument> byId = new HashMap<>();
		documents.forEach((document) -> byId.put(document.id(), document));
		documents.forEach((document) -> {
			ResourceDocument original = byId.get(document.editorial().translationOf());
			if (original != null) {
				translations.put(document.id(), original);
				translations.put(original.id(), document);
			}
		});
		try {
			StringWriter text = new StringWriter();
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("urlset");
			xml.writeDefaultNamespace(PROTOCOL);
			xml.writeNamespace("xhtml", XHTML);
			for (ResourceDocument document : documents) {
				page(document, translations.get(document.id()), xml);
			}
			xml.writeEndDocument();
			return text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Could not write the site map", ex);
		}
	}

	private void page(ResourceDocument document, @Nullable ResourceDocument translation, XMLStreamWriter xml)
			throws XMLStreamException {
		xml.writeStartElement("url");
		element("loc", this.portal.page(document), xml);
		element("lastmod", document.revision().modified().toString(), xml);
		if (translation != null) {
			for (ResourceDocument version : List.of(document, translation)) {
				xml.writeEmptyElement("xhtml", "link", XHTML);
				xml.writeAttribute("rel", "alternate");
				xml.writeAttribute("hreflang", version.language().code());
				xml.writeAttribute("href", this.portal.page(version));
			}
		}
		xml.writeEndElement();
	}

	private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

}
