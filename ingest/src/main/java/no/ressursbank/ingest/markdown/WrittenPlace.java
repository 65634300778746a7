package no.ressursbank.ingest.markdown;

import java.io.IOException;

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
	 * The first place of a text in the body of a file; the beginning when it is not
	 * there.
	 */
	static Place of(ContentFile file, String text) {
		try {
			FrontMatter parts = FrontMatter.split(SourceText.read(file.path(), file.name()), file.name());
			return new Places(file.name(), parts).at(Math.max(0, parts.body().indexOf(text)));
		}
		catch (IOException | Rejection ex) {
			return file.start();
		}
	}

}
