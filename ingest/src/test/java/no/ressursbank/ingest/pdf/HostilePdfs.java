package no.ressursbank.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files made to hang, to exhaust or to lure a reader of PDF, each by its name.
 */
final class HostilePdfs {

	private static final int MEGABYTE = 1 << 20;

	private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

	private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

	private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ";

	private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ";

	private static final String XOBJECT = "/Resources << /XObject << /X ";

	private HostilePdfs() {
	}

	/** One that is not. */
	static byte[] good() {
		return page("BT /F1 12 Tf 72 700 Td (Ei fil som alle andre.) Tj ET", "").end();
	}

	static Map<String, byte[]> all() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		recursions(files);
		bombs(files);
		floods(files);
		lures(files);
		wrecks(files);
		return files;
	}

	private static void recursions(Map<String, byte[]> files) {
		files.put("form-in-itself",
				page("/X Do", "/XObject << /X 10 0 R >>").stream(10, FORM + XOBJECT + "10 0 R >> >>", "/X Do /X Do")
					.end());
		files.put("forms-in-a-ring",
				page("/X Do", "/XObject << /X 10 0 R >>").stream(10, FORM + XOBJECT + "11 0 R >> >>", "/X Do")
					.stream(11, FORM + XOBJECT + "10 0 R >> >>", "/X Do")
					.end());
		RawPdf exponential = page("/X Do", "/XObject << /X 10 0 R >>");
		for (int i = 10; i < 40; i++) {
			exponential.stream(i, FORM + XOBJECT + (i + 1) + " 0 R >> >>", "/X Do /X Do /X Do");
		}
		files.put("forms-exponential", exponential.stream(40, FORM, "").end());
		files.put("pages-in-a-ring",
				new RawPdf().object(1, CATALOG)
					.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 9 >>")
					.object(3, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 /Parent 2 0 R >>")
					.end());
		files.put("outline-in-a-ring",
				page("", "", "/Outlines 10 0 R").object(10, "<< /First 11 0 R /Last 12 0 R >>")
					.object(11, "<< /Title (A) /Next 12 0 R /First 11 0 R /Parent 10 0 R >>")
					.object(12, "<< /Title (B) /Next 11 0 R /Parent 10 0 R >>")
					.end());
		files.put("structure-in-a-ring",
				page("", "", "/StructTreeRoot 10 0 R").object(10, "<< /Type /StructTreeRoot /K 11 0 R >>")
					.object(11, "<< /Type /StructElem /S /H1 /K [11 0 R 11 0 R] /P 10 0 R >>")
					.end());
		files.put("length-of-itself",
				new RawPdf().object(1, CATALOG)
					.object(2, PAGES)
					.object(3, PAGE + "/Contents 4 0 R >>")
					.raw("4 0 obj << /Length 4 0 R >> stream\nBT ET\nendstream endobj\n")
					.end());
		files.put("nested-arrays", page("[".repeat(200_000) + "]".repeat(200_000), "").end());
		files.put("nested-dictionaries",
				page("", "", "/Deep " + "<< /A ".repeat(100_000) + "1" + " >>".repeat(100_000)).end());
		files.put("nested-marks", page("/P BMC ".repeat(300_000), "").end());
	}

	private static void bombs(Map<String, byte[]> files) {
		String text = "BT /F1 9 Tf 1 0 0 1 9 9 Tm (" + "Meir tekst. ".repeat(80) + ") Tj ET\n";
		files.put("text-bomb", page("/F 1", "").deflated(4, "", text, 300_000).end());
		files.put("space-bomb", page("", "").deflated(4, "", " ".repeat(1000), 500_000).end());
		files.put("twice-deflated", page("", "").twice(4, 300 * MEGABYTE).end());
		files.put("picture-of-a-billion-pixels", page("600 0 0 600 0 0 cm /X Do", "/XObject << /X 10 0 R >>").deflated(
				10,
				"/Type /XObject /Subtype /Image /Width 40000 /Height 30000 /ColorSpace /DeviceRGB /BitsPerComponent 8",
				"\0".repeat(1000), 3_600)
			.end());
		files.put("page-as-large-as-a-town",
				new RawPdf().object(1, CATALOG)
					.object(2, PAGES)
					.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9e9 9e9] >>")
					.end());
		files.put("page-thin-as-a-thread",
				new RawPdf().object(1, CATALOG)
					.object(2, PAGES)
					.object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0.0001 99999] >>")
					.end());
		files.put("object-stream-bomb",
				page("", "").deflated(10, "/Type /ObjStm /N 100000000 /First 8", "11 0 12 9 ", 100_000).end());
	}

	private static void floods(Map<String, byte[]> files) {
		RawPdf pages = new RawPdf().object(1, CATALOG)
			.object(2, "<< /Type /Pages /Count 200000 /Kids [" + "3 0 R ".repeat(200_000) + "] >>")
			.object(3, PAGE + "/Contents 4 0 R >>")
			.stream(4, "", "BT /F1 9 Tf (Side) Tj ET");
		files.put("pages-by-the-hundred-thousand", pages.end());
		files.put("count-is-a-lie",
				new RawPdf().object(1, CATALOG)
					.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
					.object(3, PAGE + " >>")
					.end());
		files.put("objects-by-the-million", page("", "").raw("9 0 obj null endobj\n".repeat(1_000_000)).end());
		files.put("operators-by-the-million", page("q 1 0 0 1 0 0 cm Q\n".repeat(3_000_000), "").end());
		files.put("clip-paths-by-the-million", page("0 0 m 9 9 l h W n\n".repeat(1_000_000), "").end());
	}

	private static void lures(Map<String, byte[]> files) {
		String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">"
				+ "<!ENTITY u SYSTEM \"http://127.0.0.1:9/x\">]><x>&e;&u;</x>";
		files.put("entities-in-xfa",
				page("", "", "/AcroForm << /XFA 10 0 R /Fields [] >>").stream(10, "", entity).end());
		files.put("entities-in-xmp",
				page("", "", "/Metadata 10 0 R").stream(10, "/Type /Metadata /Subtype /XML", entity).end());
		files.put("laughs-in-xmp", page("", "", "/Metadata 10 0 R")
			.stream(10, "/Type /Metadata /Subtype /XML", "<!DOCTYPE l [<!ENTITY a \"ha\">"
					+ "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><l>&c;</l>")
			.end());
		files.put("attachment-with-a-path",
				page("", "",
						"/Names << /EmbeddedFiles << /Names [(../../../../x) "
								+ "<< /F (../../../../x) /EF << /F 10 0 R >> >>] >> >>")
					.stream(10, "/Type /EmbeddedFile", "no")
					.end());
		files.put("script-and-launch", page("", "", "/OpenAction << /S /Launch /F (/bin/touch) >> "
				+ "/AA << /WC << /S /JavaScript /JS (app.alert(1)) >> >>")
			.end());
		files.put("font-from-elsewhere", page("BT /F1 9 Tf (A) Tj ET", "/Font << /F1 << /Type /Font /Subtype /Type3 "
				+ "/FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 10 0 R >> /Resources << /Font << /F1 3 0 R >> >> "
				+ "/Encoding << /Differences [65 /a] >> /FirstChar 65 /LastChar 65 /Widths [1] >> >>")
			.stream(10, "", "BT /F1 9 Tf (A) Tj ET")
			.end());
		files.put("file-elsewhere",
				new RawPdf().object(1, CATALOG)
					.object(2, PAGES)
					.object(3, PAGE + "/Contents 4 0 R >>")
					.raw("4 0 obj << /Length 0 /F (/etc/passwd) >> stream\n\nendstream endobj\n")
					.end());
	}

	private static void wrecks(Map<String, byte[]> files) {
		byte[] whole = page("BT /F1 9 Tf (Tekst) Tj ET", "").end();
		files.put("cut-in-the-middle", Arrays.copyOf(whole, whole.length / 2));
		files.put("only-its-first-line", "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
		files.put("wrong-start-of-table",
				new String(whole, StandardCharsets.ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n99999999")
					.getBytes(StandardCharsets.ISO_8859_1));
		files.put("table-in-a-ring", new String(whole, StandardCharsets.ISO_8859_1).replace("/Size", "/Prev 9 /Size")
			.getBytes(StandardCharsets.ISO_8859_1));
		files.put("no-pages", new RawPdf().object(1, CATALOG).object(2, "<< /Type /Pages /Kids [] /Count 0 >>").end());
		files.put("number-of-a-thousand-digits", page("9".repeat(100_000) + " 0 Td", "").end());
	}

	private static RawPdf page(String contents, String resources) {
		return page(contents, resources, "");
	}

	private static RawPdf page(String contents, String resources, String catalog) {
		return new RawPdf().object(1, "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>")
			.object(2, PAGES)
			.object(3, PAGE + "/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> " + resources + " >> >>")
			.object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
			.stream(4, "", contents);
	}

}
