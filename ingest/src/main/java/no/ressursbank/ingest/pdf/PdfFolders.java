package no.ressursbank.ingest.pdf;

import java.nio.file.Path;

/**
 * What the parsing of PDF files leaves on disk.
 *
 * @param files what readers may fetch
 * @param quarantine what must not be read again
 */
public record PdfFolders(FileStore files, Quarantine quarantine) {

	/**
	 * Both within the folder of the files: who has the files also has what went wrong.
	 * @param files the folder of the files
	 */
	public static PdfFolders in(Path files) {
		return new PdfFolders(new FileStore(files), new Quarantine(files.resolve("quarantine")));
	}

}
