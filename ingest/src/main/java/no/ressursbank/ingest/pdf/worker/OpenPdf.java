package no.ressursbank.ingest.pdf.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.ressursbank.ingest.pdf.layout.LaidOut;
import no.ressursbank.ingest.pdf.layout.Layout;
import no.ressursbank.ingest.pdf.layout.PageLines;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A file the library could open.
 */
final class OpenPdf implements AutoCloseable {

	private static final int MAX_PAGES = 2_000;

	/** A scanned page often carries a stamp or a number all the same. */
	private static final int FEW_CHARACTERS = 10;

	private final PDDocument document;

	private OpenPdf(PDDocument document) {
		this.document = document;
	}

	/** Opens a file without ever writing one. */
	static OpenPdf open(Path file) throws IOException {
		return new OpenPdf(Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache()));
	}

	PDDocument document() {
		return this.document;
	}

	/**
	 * Reads all of it, if there is anything.
	 * @throws LimitReached when it is too long
	 */
	PdfText read() throws IOException {
		List<PDPage> sheets = sheets();
		if (sheets.isEmpty()) {
			return PdfText.failed(PdfProblem.EMPTY);
		}
		List<PageLines> pages = PageReader.read(this.document);
		LaidOut laidOut = Layout.of(pages, Bookmarks.of(this.document));
		return new PdfText(laidOut.blocks(), laidOut.running(), sheets.size(), scanned(sheets, pages),
				this.document.isEncrypted(), null);
	}

	/** The pages by going through them: the number a file states may be a lie. */
	private List<PDPage> sheets() {
		List<PDPage> sheets = new ArrayList<>();
		for (PDPage page : this.document.getPages()) {
			if (sheets.size() == MAX_PAGES) {
				throw new LimitReached();
			}
			sheets.add(page);
		}
		return sheets;
	}

	private static List<Integer> scanned(List<PDPage> sheets, List<PageLines> pages) {
		Set<Integer> withText = pages.stream()
			.filter((page) -> page.characters() >= FEW_CHARACTERS)
			.map(PageLines::number)
			.collect(Collectors.toSet());
		List<Integer> scanned = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++) {
			if (!withText.contains(i + 1) && showsPicture(sheets.get(i).getResources())) {
				scanned.add(i + 1);
			}
		}
		return scanned;
	}

	private static boolean showsPicture(@Nullable PDResources resources) {
		if (resources == null) {
			return false;
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.isImageXObject(name)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
