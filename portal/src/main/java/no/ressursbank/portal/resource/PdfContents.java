package no.ressursbank.portal.resource;

import java.util.List;
import java.util.stream.IntStream;

import no.ressursbank.portal.bank.Resource;
import no.ressursbank.portal.bank.Resource.Place;
import no.ressursbank.portal.layout.InTemplates;

import org.springframework.stereotype.Component;

/**
 * The contents of a PDF: its chapters. Where the title of the document is the only
 * heading of the first level, those below it are the chapters.
 */
@InTemplates
@Component("pdfContents")
class PdfContents {

	private static final String BELOW = " › ";

	/** Fewer headings than this are a title, or a title and a subtitle. */
	private static final int CHAPTERS = 3;

	/** Longer than a reader looks through. */
	private static final int MOST = 60;

	public List<Place> of(Resource pdf) {
		List<Place> headings = (pdf.contents() == null) ? List.of()
				: pdf.contents()
					.stream()
					.filter((place) -> place.page() != null && !place.heading().isEmpty())
					.toList();
		return IntStream.range(0, 3)
			.mapToObj((level) -> headings.stream().filter((place) -> level(place) == level).toList())
			.filter((chapters) -> chapters.size() >= CHAPTERS)
			.findFirst()
			.orElse(headings)
			.stream()
			.limit(MOST)
			.map((place) -> new Place(last(place.heading()), place.anchor(), place.page()))
			.toList();
	}

	private static int level(Place place) {
		return place.heading().split(BELOW, -1).length - 1;
	}

	private static String last(String trail) {
		int above = trail.lastIndexOf(BELOW);
		return (above < 0) ? trail : trail.substring(above + BELOW.length());
	}

}
