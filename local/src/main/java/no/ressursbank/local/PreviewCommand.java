package no.ressursbank.local;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shows content in the portal while it is being written: with servers and data of its
 * own, so that what is published is never touched.
 */
@Command(name = "preview", description = "Viser innholdet i portalen mens du skriver, uten å publisere det.")
final class PreviewCommand implements Callable<Integer> {

	/** Below the data of the bank that is in use. */
	static final String FOLDER = "preview";

	private final Home home = Home.find();

	@Mixin
	private final DataOption data = new DataOption();

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--open", description = "Åpne portalen i nettleseren når den er klar.")
	private boolean open;

	@Override
	public Integer call() throws Exception {
		Folders folders = new Folders(this.data.folder(this.home).resolve(FOLDER));
		return new BankRun(this.home, folders, Mode.forPreview(), this.open).start(this.content);
	}

}
