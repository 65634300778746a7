package no.ressursbank.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A file written object by object, without any care for what they say. Of two objects
 * with the same number the later one counts.
 */
final class RawPdf {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final Map<Integer, Integer> places = new TreeMap<>();

	RawPdf() {
		raw("%PDF-1.7\n");
	}

	RawPdf raw(String text) {
		this.out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	RawPdf object(int number, String text) {
		this.places.put(number, this.out.size());
		return raw(number + " 0 obj\n" + text + "\nendobj\n");
	}

	RawPdf stream(int number, String entries, String data) {
		return object(number, "<< " + entries + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
	}

	RawPdf deflated(int number, String entries, String piece, int times) {
		return packed(number, entries + " /Filter /FlateDecode", deflate(piece, times));
	}

	RawPdf twice(int number, int bytes) {
		byte[] once = deflate("\0".repeat(1000), bytes / 1000);
		return packed(number, "/Filter [/FlateDecode /FlateDecode]",
				deflate(new String(once, StandardCharsets.ISO_8859_1), 1));
	}

	private RawPdf packed(int number, String entries, byte[] data) {
		this.places.put(number, this.out.size());
		raw(number + " 0 obj\n<< " + entries + " /Length " + data.length + " >>\nstream\n");
		this.out.writeBytes(data);
		return raw("\nendstream\nendobj\n");
	}

	byte[] end() {
		int start = this.out.size();
		raw("xref\n0 1\n0000000000 65535 f \n");
		this.places.forEach((number, place) -> raw("%d 1\n%010d 00000 n \n".formatted(number, place)));
		raw("trailer\n<< /Size 100 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
		return this.out.toByteArray();
	}

	private static byte[] deflate(String piece, int times) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
			for (int i = 0; i < times; i++) {
				deflater.write(bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
