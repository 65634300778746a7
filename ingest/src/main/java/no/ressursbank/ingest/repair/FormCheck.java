package no.ressursbank.ingest.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.source.ContentFile;

/**
 * Tells of what the bank evens out itself when it reads a file, but other programs may
 * stumble on.
 */
public final class FormCheck {

	/** Larger ones are rejected by whoever reads them. */
	private static final int MOST = 1 << 20;

	private FormCheck() {
	}

	/** What is uncommon about the bytes of a Markdown file; nothing of other files. */
	public static List<Finding> check(ContentFile file) throws IOException {
		List<Finding> findings = new ArrayList<>();
		if (!file.name().endsWith(".md") || Files.size(file.path()) > MOST) {
			return findings;
		}
		String text = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
		if (text.startsWith("\uFEFF")) {
			findings.add(Finding.notice(file.start(), "byte-order-mark",
					"Filen begynner med et usynlig tegn (BOM). Lagre den som UTF-8 uten BOM."));
		}
		int first = text.indexOf("\r\n");
		if (first >= 0) {
			findings.add(Finding.notice(new Place(file.name(), (int) text.substring(0, first).lines().count(), 1),
					"line-ends", "Linjene slutter som på Windows (CRLF). Lagre filen med LF."));
		}
		return findings;
	}

}
