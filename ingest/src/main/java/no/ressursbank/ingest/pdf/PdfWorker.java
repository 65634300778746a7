package no.ressursbank.ingest.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The child process: reads names of files from standard input, writes what they say to
 * standard output. Both as a length in bytes and then the bytes.
 */
final class PdfWorker {

	private static final JsonMapper JSON = new JsonMapper();

	private PdfWorker() {
	}

	public static void main(String[] args) throws IOException {
		DataOutputStream out = new DataOutputStream(System.out);
		// A library's chatter must not break the protocol.
		System.setOut(new PrintStream(System.err, true));
		ParentWatch.start();
		try (DataInputStream in = new DataInputStream(System.in)) {
			while (true) {
				Path file = Path.of(in.readUTF());
				byte[] answer = JSON.writeValueAsBytes(read(file));
				out.writeInt(answer.length);
				out.write(answer);
				out.flush();
			}
		}
		catch (EOFException ex) {
			// the parent has no more files
		}
	}

	static PdfText read(Path file) throws IOException {
		PageCollector pages = new PageCollector();
		try (InputStream in = Files.newInputStream(file)) {
			parser().parse(in, pages, new Metadata(), context());
			return new PdfText(pages.pages(), null);
		}
		catch (EncryptedDocumentException ex) {
			return PdfText.failed(PdfProblem.PASSWORD);
		}
		catch (LimitReached ex) {
			return PdfText.failed(PdfProblem.TOO_LARGE);
		}
		catch (SAXException ex) {
			return PdfText.failed((ex.getCause() instanceof LimitReached) ? PdfProblem.TOO_LARGE : PdfProblem.BROKEN);
		}
		catch (TikaException | RuntimeException | StackOverflowError ex) {
			return PdfText.failed(PdfProblem.BROKEN);
		}
		catch (IOException ex) {
			return PdfText.failed(PdfProblem.BROKEN);
		}
	}

	/**
	 * Everything that runs, fetches or unpacks something is off; only the text layer is
	 * read.
	 */
	private static PDFParser parser() {
		PDFParserConfig config = new PDFParserConfig();
		config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		config.setExtractAcroFormContent(false);
		config.setIfXFAExtractOnlyXFA(false);
		config.setExtractActions(false);
		config.setExtractInlineImages(false);
		config.setExtractAnnotationText(false);
		config.setExtractBookmarksText(false);
		PDFParser parser = new PDFParser();
		parser.setPDFParserConfig(config);
		return parser;
	}

	private static ParseContext context() {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, new NoEmbeddedFiles());
		return context;
	}

}
