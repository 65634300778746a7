package no.ressursbank.local;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the bank and stays until somebody stops it: then with exit code 0. */
@Command(name = "up", description = "Starter hele banken og viser hvor den svarer.")
final class UpCommand implements Callable<Integer> {

	private final Home home = Home.find();

	@Mixin
	private final DataOption data = new DataOption();

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--full-speed", description = "For lastmålinger: starter tregere, svarer raskere etterpå.")
	private boolean fullSpeed;

	@Option(names = "--restart", description = "Start en del på nytt når den stopper av seg selv eller blir drept.")
	private boolean restart;

	@Option(names = "--open", description = "Åpne portalen i nettleseren når banken er oppe.")
	private boolean open;

	@Override
	public Integer call() throws Exception {
		Folders folders = new Folders(this.data.folder(this.home));
		return new BankRun(this.home, folders, Mode.use(this.fullSpeed, this.restart), this.open).start(this.content);
	}

}
