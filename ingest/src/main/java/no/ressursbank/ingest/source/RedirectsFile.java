package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.yaml.SchemaCheck;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;

/**
 * What redirects.yml says about old ids. The file need not exist.
 *
 * @param documents the document that carries them; none when there are none
 * @param findings what is wrong with the file; an entry with a fault is left out
 */
public record RedirectsFile(List<ResourceDocument> documents, List<Finding> findings) {

	private static final String FILE = "redirects.yml";

	private static final String ID = Kind.REDIRECTS.documentId("all");

	private static final SchemaCheck SCHEMA = SchemaCheck.load(RedirectsFile.class, "redirects.schema.json");

	/**
	 * Reads the file of a content folder.
	 * @throws IOException when it exists but cannot be read
	 */
	public static RedirectsFile read(Path root, ContentDirectory directory) throws IOException {
		Path path = root.resolve(FILE);
		if (!Files.exists(path)) {
			return new RedirectsFile(List.of(), List.of());
		}
		try {
			YamlSource source = YamlSource.parse(SourceText.read(path, FILE), Place.startOf(FILE));
			List<Finding> wrong = SCHEMA.check(source);
			return wrong.isEmpty() ? checked(new RedirectCheck(source, directory))
					: new RedirectsFile(List.of(), blocking(wrong));
		}
		catch (Rejection ex) {
			return new RedirectsFile(List.of(), blocking(ex.findings()));
		}
	}

	private static RedirectsFile checked(RedirectCheck check) {
		List<Finding> findings = new ArrayList<>();
		Redirects redirects = check.run(findings);
		boolean none = redirects.moved().isEmpty() && redirects.withdrawn().isEmpty();
		return new RedirectsFile(none ? List.of() : List.of(document(redirects)), findings);
	}

	private static ResourceDocument document(Redirects redirects) {
		return new ResourceDocument(ID, Kind.REDIRECTS, Language.NB, "", "", null, Tags.none(), Editorial.of(""),
				List.of(), null, null, null, null, "")
			.with(Details.of(redirects));
	}

	private static List<Finding> blocking(List<Finding> findings) {
		return findings.stream().map(Finding::asBlocking).toList();
	}

}
