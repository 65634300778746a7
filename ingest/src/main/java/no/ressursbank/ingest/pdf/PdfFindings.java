package no.ressursbank.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;

/**
 * What an editor should know about a PDF that is published all the same.
 */
final class PdfFindings {

	/** More page numbers than this help nobody. */
	private static final int SHOWN = 10;

	private PdfFindings() {
	}

	static List<Finding> of(PdfText text, Place place) {
		PdfProblem problem = text.problem();
		if (problem != null) {
			return List.of(Finding.warning(place, problem.rule(), problem.message()));
		}
		List<Finding> findings = new ArrayList<>();
		if (text.blocks().isEmpty()) {
			findings.add(Finding.warning(place, "no-text",
					text.scanned().isEmpty() ? "PDF-en har ingen tekst å søke i. Bare tittel og sammendrag kan finnes."
							: "PDF-en er skannet og har ingen tekst å søke i. Bare tittel og sammendrag kan finnes. "
									+ "Kjør tekstgjenkjenning (OCR) på den, eller be utgiveren om originalen."));
		}
		else if (!text.scanned().isEmpty()) {
			findings.add(Finding.warning(place, "partly-scanned", "Disse sidene er skannet og kan ikke søkes i: "
					+ pages(text.scanned()) + ". Kjør tekstgjenkjenning (OCR) på PDF-en."));
		}
		if (text.encrypted()) {
			findings.add(Finding.warning(place, "pdf-restricted",
					"PDF-en er låst mot endring, men kan leses uten passord. Se om utgiveren vil ha den gjengitt her."));
		}
		if (TextQuality.isGarbage(text.blocks())) {
			findings.add(Finding.warning(place, "unreadable-text", "Teksten i PDF-en er uleselig for maskiner: "
					+ "få av tegnene danner ord. Kjør tekstgjenkjenning (OCR) på nytt, eller lagre den fra originalen."));
		}
		return findings;
	}

	private static String pages(List<Integer> pages) {
		String first = pages.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
		return (pages.size() > SHOWN) ? first + " og " + (pages.size() - SHOWN) + " til" : first;
	}

}
