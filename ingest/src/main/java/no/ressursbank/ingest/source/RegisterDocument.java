package no.ressursbank.ingest.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a document of stewards.yml and laws.yml.
 */
final class RegisterDocument {

	private static final String ID = Kind.REGISTER.documentId("all");

	private RegisterDocument() {
	}

	/** The document of both files, as far as they exist. */
	static ResourceDocument of(Optional<YamlSource> stewards, Optional<YamlSource> laws) {
		Register register = new Register(entries(stewards).map(RegisterDocument::steward).toList(),
				entries(laws).map(RegisterDocument::provision).toList());
		return new ResourceDocument(ID, Kind.REGISTER, Language.NB, "", "", null, Tags.none(), Editorial.of(""),
				List.of(), null, null, null, null, "")
			.with(Details.of(register));
	}

	private static Stream<JsonNode> entries(Optional<YamlSource> source) {
		return source.stream().flatMap((file) -> file.root().valueStream());
	}

	private static Register.Steward steward(JsonNode entry) {
		String id = entry.path("id").asString();
		return new Register.Steward(id, entry.path("name").asString(id), url(entry));
	}

	private static Register.Provision provision(JsonNode entry) {
		String id = entry.path("id").asString();
		return new Register.Provision(id, Texts.of(entry.path("title")), entry.path("act").asString(id),
				entry.path("section").asString(""), url(entry));
	}

	private static @Nullable String url(JsonNode entry) {
		String url = entry.path("url").asString("");
		// It becomes a link for readers.
		return url.startsWith("https://") || url.startsWith("http://") ? url : null;
	}

}
