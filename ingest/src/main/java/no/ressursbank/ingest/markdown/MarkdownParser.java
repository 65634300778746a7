package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.Metadata;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FrontMatter;
import no.ressursbank.ingest.source.SourceText;

/**
 * Articles and the other resources that are Markdown files.
 */
public final class MarkdownParser implements ContentParser {

	private final MetadataReader metadataReader;

	private final LinkTargets targets;

	private final BoundedRenderer renderer = new BoundedRenderer();

	public MarkdownParser(MetadataReader metadataReader, ContentDirectory directory) {
		this.metadataReader = metadataReader;
		this.targets = new LinkTargets(directory);
	}

	@Override
	public boolean supports(ContentFile file) {
		return file.name().toLowerCase(Locale.ROOT).endsWith(".md");
	}

	@Override
	public Parsed parse(ContentFile file) throws Rejection, IOException {
		FrontMatter parts = FrontMatter.split(SourceText.read(file.path(), file.name()), file.name());
		List<Finding> findings = new ArrayList<>();
		Metadata metadata = null;
		try {
			metadata = this.metadataReader.read(parts.metadata(), file.kind());
		}
		catch (Rejection ex) {
			findings.addAll(ex.findings());
		}
		Place bodyStart = new Place(file.name(), parts.bodyLine(), 1);
		Rendered rendered = this.renderer.render(parts.body(), bodyStart);
		findings.addAll(this.targets.broken(file, rendered.links(), parts));
		if (metadata == null || !findings.isEmpty()) {
			throw new Rejection(findings);
		}
		ArticleBody body = new ArticleBody(rendered.html());
		body.rewriteLinks((address) -> this.targets.address(file, address));
		return new Parsed(metadata.document(file, body.html(), body.passages(), null), List.of());
	}

}
