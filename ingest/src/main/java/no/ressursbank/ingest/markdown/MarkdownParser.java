package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.quality.WholeText;
import no.ressursbank.ingest.quality.Wording;
import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.Metadata;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FrontMatter;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;
import org.jspecify.annotations.Nullable;

/**
 * Articles and the other resources that are Markdown files. Thread-safe.
 */
public final class MarkdownParser implements ContentParser {

	private final MetadataReader metadataReader;

	private final LinkTargets targets;

	private final Images images;

	private final Captions captions;

	private final BoundedRenderer renderer = new BoundedRenderer();

	/** A parser that checks images and captions and keeps none. */
	public MarkdownParser(MetadataReader metadataReader, ContentDirectory directory) {
		this(metadataReader, directory, AttachmentStore.none());
	}

	/** A parser that keeps the images and captions of the texts it parses. */
	public MarkdownParser(MetadataReader metadataReader, ContentDirectory directory, AttachmentStore store) {
		this.metadataReader = metadataReader;
		this.targets = new LinkTargets(directory);
		this.images = new Images(directory, store);
		this.captions = new Captions(directory, store);
	}

	@Override
	public boolean supports(ContentFile file) {
		return file.name().toLowerCase(Locale.ROOT).endsWith(".md");
	}

	@Override
	public Parsed parse(ContentFile file) throws Rejection, IOException {
		String text = SourceText.read(file.path(), file.name());
		FrontMatter parts = FrontMatter.split(text, file.name());
		List<Finding> findings = new ArrayList<>(WholeText.check(text, file.name(), this.metadataReader.formerLaws()));
		Metadata metadata = metadata(file, parts, findings);
		Places places = new Places(file.name(), parts);
		Rendered rendered = this.renderer.render(parts.body(), places);
		findings.addAll(rendered.findings());
		BodyTree tree = new BodyTree(rendered.html(), language(metadata));
		findings.addAll(this.targets.check(file, rendered.links(), tree.anchors()));
		Images.Published published = this.images.publish(file, rendered.images());
		findings.addAll(published.findings());
		Optional<String> captions = (metadata != null) ? this.captions.publish(file, metadata, findings)
				: Optional.empty();
		if (metadata == null || findings.stream().anyMatch((finding) -> finding.severity().isError())) {
			throw new Rejection(findings);
		}
		tree.rewriteImages(published.addresses());
		tree.rewriteLinks((address) -> this.targets.address(file, address));
		ArticleBody body = ArticleBody.of(HtmlPolicy.sanitise(tree.html()));
		ResourceDocument document = captioned(metadata.document(file, body.html(), body.passages(), null), captions);
		findings.addAll(Wording.check(document, places.start(), metadata.source().place("/language")));
		// Its headings are a summary of a text, and its images a part of it.
		return new Parsed(metadata.rights().isFull() ? document.withContents(body.contents())
			.withAttachments(attachments(published.addresses().values(), captions)) : document, findings);
	}

	private static ResourceDocument captioned(ResourceDocument document, Optional<String> captions) {
		WebinarDetails webinar = (document.details() != null) ? document.details().webinar() : null;
		return (webinar != null && captions.isPresent())
				? document.with(Details.of(webinar.withCaptions(captions.get()))) : document;
	}

	private static List<String> attachments(Collection<String> images, Optional<String> captions) {
		return Stream.concat(images.stream(), captions.stream())
			.map(AttachmentStore::attachment)
			.distinct()
			.sorted()
			.toList();
	}

	/** Everything wrong with a file is told at once, so bad metadata is not the end. */
	private @Nullable Metadata metadata(ContentFile file, FrontMatter parts, List<Finding> findings) {
		try {
			Metadata metadata = this.metadataReader.read(parts.metadata(), file.kind());
			findings.addAll(metadata.warnings());
			return metadata;
		}
		catch (Rejection ex) {
			findings.addAll(ex.findings());
			return null;
		}
	}

	private static Language language(@Nullable Metadata metadata) {
		return (metadata != null) ? Language.ofCode(metadata.source().root().path("language").asString()) : Language.NB;
	}

}
