package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
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
	 * @param part tells the part from others, which stands after the number sign
	 */
	static Place of(ContentFile file, String id, Predicate<String> part) {
		try {
			FrontMatter parts = FrontMatter.split(SourceText.read(file.path(), file.name()), file.name());
			return new Places(file.name(), parts).at(target(parts.body(), id, part));
		}
		catch (IOException | Rejection ex) {
			return file.start();
		}
	}

	private static int target(String body, String id, Predicate<String> part) {
		return Pattern.compile("[^\\s(<:]*" + Pattern.quote(id) + "\\.[a-z]+#([^\\s)>]+)")
			.matcher(body)
			.results()
			.filter((link) -> part.test(link.group(1)))
			.findFirst()
			.map(MatchResult::start)
			.orElse(0);
	}

}
