package no.ressursbank.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the paragraphs of each page from Tika's XHTML: a page is a {@code div} of
 * class {@code page}, a paragraph a {@code p} in it.
 */
final class PageCollector extends DefaultHandler {

	private static final int MAX_CHARACTERS = 2_000_000;

	private static final int MAX_PAGES = 2_000;

	private final List<List<String>> pages = new ArrayList<>();

	private final StringBuilder paragraph = new StringBuilder();

	private int characters;

	List<List<String>> pages() {
		return this.pages;
	}

	@Override
	public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
		if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
			if (this.pages.size() == MAX_PAGES) {
				throw new LimitReached();
			}
			this.pages.add(new ArrayList<>());
		}
	}

	@Override
	public void characters(char[] text, int start, int length) throws SAXException {
		this.characters += length;
		if (this.characters > MAX_CHARACTERS) {
			throw new LimitReached();
		}
		this.paragraph.append(text, start, length);
	}

	@Override
	public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
		characters(text, start, length);
	}

	@Override
	public void endElement(String uri, String name, String qualifiedName) {
		if (name.equals("p") || name.equals("div")) {
			String text = this.paragraph.toString().strip().replaceAll("\\s+", " ");
			if (!text.isEmpty() && !this.pages.isEmpty()) {
				this.pages.getLast().add(text);
			}
			this.paragraph.setLength(0);
		}
	}

}
