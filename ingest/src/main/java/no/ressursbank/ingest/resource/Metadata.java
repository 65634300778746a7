package no.ressursbank.ingest.resource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Source;
import no.ressursbank.resourceindex.StoredFile;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The front matter of one resource, already found valid.
 *
 * @param warnings what could still be better
 */
public record Metadata(YamlSource source, List<Finding> warnings) {

	/** The article's title: also the heading of its page. */
	public String title() {
		return text("title");
	}

	/**
	 * The document these fields and a body make: no more of it than readers may have.
	 * @param html null when the body is a file
	 */
	public ResourceDocument document(ContentFile content, @Nullable String html, List<Passage> passages,
			@Nullable StoredFile stored) {
		Rights rights = rights();
		return new ResourceDocument(content.id(), content.kind(), Language.ofCode(text("language")), title(),
				text("summary"), rights.isFull() ? html : null, tags(),
				editorial(readingTime(content.kind(), passages)), rights.limit(passages), stored, null, null, null, "")
			.with(new KindDetails(this.source.root()).of(content.kind()));
	}

	/** What the owner of the text allows. */
	public Rights rights() {
		return Rights.of(editorial(null).rights());
	}

	private Tags tags() {
		return new Tags(list("themes"), list("audiences"), list("grades"), list("situations"), optional("horizon"),
				list("model"), list("laws"), list("keywords"));
	}

	private Editorial editorial(@Nullable String readingTime) {
		String rights = optional("rights");
		return new Editorial(text("steward"), text("licence"), LocalDate.parse(text("reviewed")),
				LocalDate.parse(text("review-by")), list("authors"), (rights != null) ? rights : "full", sources(),
				optional("evidence"), (duration() != null) ? duration() : readingTime, list("related"),
				optional("translation-of"));
	}

	/** What an article takes that does not say it itself; null for other kinds. */
	private static @Nullable String readingTime(Kind kind, List<Passage> passages) {
		return (kind == Kind.ARTICLE) ? Minutes.toRead(passages) : null;
	}

	/** ISO 8601, such as PT45M. */
	private @Nullable String duration() {
		return Minutes.of(field("duration")).map((minutes) -> Duration.ofMinutes(minutes).toString()).orElse(null);
	}

	private List<Source> sources() {
		JsonNode source = field("source");
		if (!source.isObject()) {
			return List.of();
		}
		return List.of(new Source(source.path("title").asString(), source.path("url").asString(null),
				source.path("publisher").asString(null), source.path("year").asString(null)));
	}

	private String text(String name) {
		return field(name).asString();
	}

	private @Nullable String optional(String name) {
		return field(name).isMissingNode() ? null : text(name);
	}

	private List<String> list(String name) {
		return field(name).valueStream().map(JsonNode::asString).toList();
	}

	private JsonNode field(String name) {
		return this.source.root().path(name);
	}

}
