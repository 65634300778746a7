package no.ressursbank.content.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * The published resources as the API asks for them. Fails with a {@link ResourceProblem}
 * when the index does not answer or was never published.
 */
@Component
public class Resources {

	private final IndexReader index;

	private final Vocabularies vocabularies;

	private final LiveEdition edition;

	Resources(IndexReader index, Vocabularies vocabularies, LiveEdition edition) {
		this.index = index;
		this.edition = edition;
		this.vocabularies = vocabularies;
	}

	/**
	 * All themes, in the order of the file they come from.
	 */
	public List<ResourceDocument> themes() {
		return vocabulary().themes();
	}

	/**
	 * Which edition is live, as the index says now; empty when it does not say, or while
	 * it is too new to be relied on.
	 */
	public String edition() {
		return this.edition.settled();
	}

	/** What nearly every answer needs. */
	Vocabulary vocabulary() {
		return this.vocabularies.current();
	}

	Optional<ModelPage> model() {
		SearchHits<ResourceDocument> found = this.index.search(CountQueries.model());
		return IndexReader.documents(found)
			.stream()
			.findFirst()
			.map((model) -> new ModelPage(model, Counts.coverage(found), modules(model), vocabulary()));
	}

	private Map<String, Long> modules(ResourceDocument model) {
		ModelEntry entry = Objects.requireNonNull(model.model());
		return entry.modules().isEmpty() ? Map.of() : Counts.modules(this.index.search(CountQueries.modules(entry)));
	}

	Optional<ThemePage> theme(String id) {
		SearchHits<ResourceDocument> found = this.index.search(CountQueries.themePage(id));
		List<ResourceDocument> documents = IndexReader.documents(found);
		Map<String, Long> counts = Counts.byKind(found);
		return documents.stream()
			.filter((document) -> document.kind() == Kind.THEME)
			.findFirst()
			.map((theme) -> new ThemePage(theme, counts,
					documents.stream().filter((document) -> document.kind() == Kind.ARTICLE).toList(), vocabulary()));
	}

	/**
	 * Webinars, the latest first: those of some themes, or of all when none is named.
	 * @param known all themes of the bank
	 * @throws ResourceProblem when a theme is not among them
	 */
	public List<ResourceDocument> webinars(List<String> themes, List<ResourceDocument> known) {
		return latest(List.of(Kind.WEBINAR), themes, known, ResourceFields.START);
	}

	/**
	 * The resources that changed last: those of some kinds and themes, or of all when
	 * none is named.
	 * @param known all themes of the bank
	 * @param kinds codes of kinds
	 * @throws ResourceProblem when a kind or a theme is not known
	 */
	public List<ResourceDocument> latest(List<String> kinds, List<String> themes, List<ResourceDocument> known) {
		KnownValues.check("kind", kinds, Kind.searchable().stream().map(Kind::code).toList());
		List<Kind> wanted = kinds.isEmpty() ? Kind.searchable()
				: kinds.stream().map((kind) -> Kind.ofCode(kind).orElseThrow()).toList();
		return latest(wanted, themes, known, ResourceFields.MODIFIED);
	}

	/**
	 * Everything people read, by id.
	 * @param most how many at most
	 */
	public List<ResourceDocument> pages(int most) {
		List<ResourceDocument> all = new ArrayList<>();
		List<ResourceDocument> part = List.of();
		do {
			NativeQuery query = ResourceQueries.pages();
			if (!part.isEmpty()) {
				query.setSearchAfter(List.of(part.getLast().id()));
			}
			part = IndexReader.documents(this.index.search(query));
			all.addAll(part);
		}
		while (!part.isEmpty() && all.size() < most);
		return all.subList(0, Math.min(most, all.size()));
	}

	/**
	 * The resources that a file belongs to, or that show one by this name, and that let
	 * it be given away.
	 */
	public List<ResourceDocument> ofFile(String sha256, String name) {
		return IndexReader.documents(this.index.search(ResourceQueries.ofFile(sha256, name)))
			.stream()
			.filter(Rights::full)
			.toList();
	}

	private List<ResourceDocument> latest(List<Kind> kinds, List<String> themes, List<ResourceDocument> known,
			String order) {
		KnownValues.check("theme", themes, known.stream().map(Addresses::idOf).toList());
		return IndexReader.documents(this.index.search(ResourceQueries.latest(kinds, themes, order)));
	}

	/**
	 * The resource with an id; of a theme and a resource with the same name, the
	 * resource.
	 * @throws ResourceProblem when there is none: it may have moved or been withdrawn
	 */
	public FoundResource find(String id) {
		List<SearchHits<ResourceDocument>> both = this.index
			.search(List.of(ResourceQueries.one(id), ResourceQueries.users(id)));
		SearchHits<ResourceDocument> found = both.getFirst();
		Vocabulary vocabulary = this.vocabularies.of(Counts.publication(found));
		ResourceDocument document = named(id, found).orElseThrow(() -> gone(id, vocabulary.redirects()));
		return Kind.searchable().contains(document.kind())
				? new FoundResource(document, vocabulary, IndexReader.documents(both.getLast()),
						targets(document, vocabulary.redirects()))
				: new FoundResource(document, vocabulary, List.of(), Map.of());
	}

	/**
	 * A part of a list.
	 */
	DocumentPage list(ResourceList list, PageRequest page) {
		NativeQuery query = ResourceQueries.list(list, page.sizeOrDefault());
		if (page.cursor() != null) {
			query.setSearchAfter(Cursor.read(page.cursor(), list.name()));
		}
		SearchHits<ResourceDocument> found = this.index.search(query);
		List<ResourceDocument> documents = IndexReader.documents(found);
		if (documents.size() <= page.sizeOrDefault()) {
			return new DocumentPage(documents, null);
		}
		List<Object> last = found.getSearchHit(page.sizeOrDefault() - 1).getSortValues();
		return new DocumentPage(documents.subList(0, page.sizeOrDefault()), Cursor.after(last, list.name()));
	}

	private Map<String, ResourceDocument> targets(ResourceDocument document, Redirects redirects) {
		// A step may use an id from before the resource was renamed.
		Map<String, String> now = new HashMap<>();
		CourseSteps.refs(document).forEach((ref) -> now.put(ref, current(ref, redirects)));
		if (now.isEmpty()) {
			return Map.of();
		}
		List<ResourceDocument> found = IndexReader.documents(this.index.search(ResourceQueries.targets(now.values())));
		Map<String, ResourceDocument> targets = new HashMap<>();
		now.forEach((ref, id) -> byId(found, id).ifPresent((target) -> targets.put(ref, target)));
		return targets;
	}

	private ResourceProblem gone(String id, Redirects redirects) {
		return OldId.of(id, redirects).map((old) -> switch (old) {
			case OldId.Moved moved -> moved(id, current(moved.to(), redirects));
			case OldId.Withdrawn withdrawn -> ResourceProblem.withdrawn(withdrawn.withdrawal());
		}).orElseGet(() -> ResourceProblem.unknown(id));
	}

	private ResourceProblem moved(String id, String to) {
		return named(to, this.index.search(ResourceQueries.one(to)))
			.map((target) -> ResourceProblem.moved(Addresses.of(target)))
			.orElseGet(() -> ResourceProblem.unknown(id));
	}

	/** Follows redirects of redirects, but not for ever. */
	private static String current(String id, Redirects redirects) {
		String current = id;
		List<String> seen = new ArrayList<>();
		while (!seen.contains(current) && OldId.of(current, redirects).orElse(null) instanceof OldId.Moved moved) {
			seen.add(current);
			current = moved.to();
		}
		return current;
	}

	/** Of a theme and a resource with the same name, the resource. */
	private static Optional<ResourceDocument> named(String id, SearchHits<ResourceDocument> found) {
		List<ResourceDocument> documents = IndexReader.documents(found);
		return Stream.of(Kind.ARTICLE, Kind.THEME, Kind.MODEL)
			.flatMap((kind) -> byId(documents, kind.documentId(id)).stream())
			.findFirst();
	}

	private static Optional<ResourceDocument> byId(Collection<ResourceDocument> documents, String id) {
		return documents.stream().filter((document) -> document.id().equals(id)).findFirst();
	}

}
