package no.ressursbank.resourceindex;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

/**
 * One resource of the bank as it stands in the index. The mapping in {@code mapping.json}
 * has exactly these fields.
 *
 * @param id the slug, unique in the bank; of the vocabulary see {@link Kind#documentId}
 * @param html the sanitised body; null for what has none, such as a PDF
 * @param passages the body cut where a reader can be sent to; empty when a reader left
 * them out
 * @param contents the headings of the body; empty when it has none
 * @param file the PDF the resource is, or null
 * @param attachments what is shown with the body, such as its images, each as
 * {@code <sha256>/<name>}; empty when there are none
 * @param theme set for {@link Kind#THEME} only
 * @param model set for {@link Kind#MODEL} only
 * @param wordbook set for {@link Kind#WORDBOOK} only
 * @param neighbours words that lead to the resources which editors relate to this one, so
 * that it is found by them too; searched, never shown; empty when there are none
 * @param fingerprint changes when the source, its parser or what it refers to changes;
 * see {@link Fingerprint}
 * @param details what only its kind has, or null
 * @param revision when it last changed; not part of the fingerprint
 */
@Document(indexName = ResourceIndex.ALIAS, createIndex = false, writeTypeHint = WriteTypeHint.FALSE)
public record ResourceDocument(@Id String id, Kind kind, Language language, String title, String summary,
		@Nullable String html, Tags tags, Editorial editorial, @Field(type = FieldType.Nested) List<Passage> passages,
		List<Heading> contents, @Nullable StoredFile file, List<String> attachments, @Nullable ThemeEntry theme,
		@Nullable ModelEntry model, @Nullable Wordbook wordbook, List<String> neighbours, String fingerprint,
		@Nullable Details details, Revision revision) {

	/**
	 * Reads a document whose passages were left out of the answer as one without any.
	 */
	@PersistenceCreator
	@SuppressWarnings("ConstantValue") // null when a reader excludes the field
	public ResourceDocument {
		passages = (passages != null) ? List.copyOf(passages) : List.of();
		contents = (contents != null) ? List.copyOf(contents) : List.of();
		attachments = (attachments != null) ? List.copyOf(attachments) : List.of();
		neighbours = (neighbours != null) ? List.copyOf(neighbours) : List.of();
		revision = (revision != null) ? revision : Revision.NONE;
	}

	/**
	 * A document that is not published yet, without a table of contents or attachments,
	 * of a kind without details.
	 */
	public ResourceDocument(String id, Kind kind, Language language, String title, String summary,
			@Nullable String html, Tags tags, Editorial editorial, List<Passage> passages, @Nullable StoredFile file,
			@Nullable ThemeEntry theme, @Nullable ModelEntry model, @Nullable Wordbook wordbook, String fingerprint) {
		this(id, kind, language, title, summary, html, tags, editorial, passages, List.of(), file, List.of(), theme,
				model, wordbook, List.of(), fingerprint, null, Revision.NONE);
	}

	/**
	 * The same document with a table of contents.
	 */
	public ResourceDocument withContents(List<Heading> newContents) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, newContents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, this.neighbours, this.fingerprint, this.details, this.revision);
	}

	/**
	 * The same document with what is shown with its body.
	 */
	public ResourceDocument withAttachments(List<String> newAttachments) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, this.contents, this.file, newAttachments, this.theme, this.model,
				this.wordbook, this.neighbours, this.fingerprint, this.details, this.revision);
	}

	/**
	 * The same document with other passages.
	 */
	public ResourceDocument with(List<Passage> newPassages) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, newPassages, this.contents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, this.neighbours, this.fingerprint, this.details, this.revision);
	}

	/**
	 * The same document with another fingerprint.
	 */
	public ResourceDocument with(String newFingerprint) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, this.contents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, this.neighbours, newFingerprint, this.details, this.revision);
	}

	/**
	 * The same document with the words of those beside it.
	 */
	public ResourceDocument withNeighbours(List<String> newNeighbours) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, this.contents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, newNeighbours, this.fingerprint, this.details, this.revision);
	}

	/**
	 * The same document with what only its kind has.
	 */
	public ResourceDocument with(@Nullable Details newDetails) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, this.contents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, this.neighbours, this.fingerprint, newDetails, this.revision);
	}

	/**
	 * The same document as of another change.
	 */
	public ResourceDocument with(Revision newRevision) {
		return new ResourceDocument(this.id, this.kind, this.language, this.title, this.summary, this.html, this.tags,
				this.editorial, this.passages, this.contents, this.file, this.attachments, this.theme, this.model,
				this.wordbook, this.neighbours, this.fingerprint, this.details, newRevision);
	}

}
