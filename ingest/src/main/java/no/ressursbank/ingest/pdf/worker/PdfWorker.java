package no.ressursbank.ingest.pdf.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The child process: reads questions from standard input and writes answers to standard
 * output. A question is the name of a file and whether a picture is wanted. The answer is
 * the text and then, if asked for, the picture, each as a length in bytes and the bytes:
 * a page that cannot be drawn does not take its text with it.
 */
public final class PdfWorker {

	private static final JsonMapper JSON = new JsonMapper();

	/** What this process says first. */
	public static final int READY = 1;

	private PdfWorker() {
	}

	public static void main(String[] args) throws IOException {
		DataOutputStream out = new DataOutputStream(System.out);
		// A library's chatter must not break the protocol.
		System.setOut(new PrintStream(System.err, true));
		FontMappers.set(new OwnFonts());
		// Pictures are never kept in files on the way.
		ImageIO.setUseCache(false);
		ParentWatch.start();
		// The clock of the parent starts when this process has.
		out.writeByte(READY);
		out.flush();
		try (DataInputStream in = new DataInputStream(System.in)) {
			while (true) {
				answer(Path.of(in.readUTF()), in.readBoolean(), out);
			}
		}
		catch (EOFException ex) {
			// the parent has no more files
		}
	}

	private static void answer(Path file, boolean picture, DataOutputStream out) throws IOException {
		OpenPdf pdf = null;
		PdfText text;
		try {
			pdf = OpenPdf.open(file);
			text = pdf.read();
		}
		catch (InvalidPasswordException ex) {
			text = PdfText.failed(PdfProblem.PASSWORD);
		}
		catch (LimitReached ex) {
			text = PdfText.failed(PdfProblem.TOO_LARGE);
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			text = PdfText.failed(PdfProblem.BROKEN);
		}
		try (OpenPdf opened = pdf) {
			send(JSON.writeValueAsBytes(text), out);
			if (picture) {
				send(picture(opened), out);
			}
		}
	}

	private static byte[] picture(@Nullable OpenPdf pdf) {
		try {
			return (pdf != null) ? Thumbnail.of(pdf.document()) : new byte[0];
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			return new byte[0];
		}
	}

	private static void send(byte[] bytes, DataOutputStream out) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
		out.flush();
	}

}
