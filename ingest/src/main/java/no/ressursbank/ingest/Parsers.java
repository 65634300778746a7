package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.cache.Entry;
import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.markdown.DeepLinks;
import no.ressursbank.ingest.markdown.AttachmentStore;
import no.ressursbank.ingest.markdown.MarkdownParser;
import no.ressursbank.ingest.pdf.ComparedPdf;
import no.ressursbank.ingest.pdf.PdfFolders;
import no.ressursbank.ingest.pdf.PdfParser;
import no.ressursbank.ingest.repair.FormCheck;
import no.ressursbank.ingest.resource.ContentParser;
import no.ressursbank.ingest.resource.MetadataReader;
import no.ressursbank.ingest.resource.PairedMaterial;
import no.ressursbank.ingest.resource.Signpost;
import no.ressursbank.ingest.resource.Parsed;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.Reference;
import no.ressursbank.ingest.source.References;
import no.ressursbank.ingest.words.DamagedText;
import no.ressursbank.ingest.words.TextWords;
import no.ressursbank.resourceindex.Fingerprint;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The parsers of one thread.
 */
final class Parsers implements Workers.Tool {

	private final ContentDirectory directory;

	private final PdfParser pdf;

	private final List<ContentParser> all;

	Parsers(MetadataReader metadata, ContentDirectory directory, @Nullable Path store) {
		this.directory = directory;
		this.pdf = new PdfParser(metadata, (store != null) ? PdfFolders.in(store) : null);
		AttachmentStore images = (store != null) ? AttachmentStore.in(store) : AttachmentStore.none();
		this.all = List.of(new MarkdownParser(metadata, directory, images), this.pdf);
	}

	/**
	 * Parses a file.
	 * @param key under which the outcome is kept
	 * @param isMisplaced the very place of the file is wrong: parsed all the same, so
	 * that an editor hears of everything at once
	 */
	Entry parse(ContentFile file, String key, boolean isMisplaced) {
		Set<Reference> references = new LinkedHashSet<>();
		try {
			Parsed parsed = References.noting(references, () -> parse(file));
			return isMisplaced ? rejected(file, key, parsed.warnings(), references) : accepted(key, parsed, references);
		}
		catch (Rejection ex) {
			return rejected(file, key, ex.findings(), references);
		}
		catch (Exception ex) {
			return rejected(file, key, List.of(unreadable(file)), references);
		}
	}

	static Finding unreadable(ContentFile file) {
		return Finding.error(file.start(), "unreadable-file",
				"Filen kan ikke leses. Se om den finnes og om du har lov til å lese den.");
	}

	@Override
	public void close() {
		this.pdf.close();
	}

	private Parsed parse(ContentFile file) throws Rejection, IOException {
		this.directory.uses(file.sibling(".yml"));
		List<Finding> findings = FormCheck.check(file);
		ContentParser parser = this.all.stream().filter((one) -> one.supports(file)).findFirst().orElseThrow();
		try {
			Parsed parsed = parser.parse(file);
			findings.addAll(parsed.warnings());
			return new Parsed(parsed.document(), findings);
		}
		catch (Rejection ex) {
			findings.addAll(ex.findings());
			throw new Rejection(findings);
		}
	}

	private static Entry accepted(String key, Parsed parsed, Set<Reference> references) {
		ResourceDocument document = parsed.document();
		boolean isDamaged = DamagedText.is(document);
		Outcome outcome = new Outcome(key, document.id(), Fingerprint.of(document), isDamaged, DeepLinks.in(document),
				document.editorial().reviewBy(), PairedMaterial.of(document), ComparedPdf.of(document),
				Signpost.of(document), parsed.warnings(), references);
		return new Entry(outcome, isDamaged ? Map.of() : TextWords.of(document), document);
	}

	private static Entry rejected(ContentFile file, String key, List<Finding> reasons, Set<Reference> references) {
		return new Entry(Outcome.rejected(key, file.id(), reasons, references), Map.of(), null);
	}

}
