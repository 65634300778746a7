package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FrontMatter;
import no.ressursbank.ingest.source.SourceText;

/**
 * Finds again where something is written in a file that was parsed before.
 */
final class WrittenPlace {

	private WrittenPlace() {
	}

	/**
	 * Where a link to a part of another resource is written; the beginning of the body
	 * when it is not found.
	 * @param id of the other, which its file is called
	 * @param part the end of the address, or its beginning
	 */
	static Place of(ContentFile file, String id, String part) {
		try {
			FrontMatter parts = FrontMatter.split(SourceText.read(file.path(), file.name()), file.name());
			return new Places(file.name(), parts).at(target(parts.body(), id, part));
		}
		catch (IOException | Rejection ex) {
			return file.start();
		}
	}

	/** The address it is in begins after the last bracket or space. */
	private static int target(String body, String id, String part) {
		Matcher link = Pattern.compile("[^\\s(<:]*" + Pattern.quote(id) + "\\.[a-z]+" + Pattern.quote(part))
			.matcher(body);
		return link.find() ? link.start() : Math.max(0, body.indexOf(part));
	}

}
