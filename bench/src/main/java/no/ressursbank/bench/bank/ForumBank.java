package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;

/**
 * A whole bank whose parts are killed, and which starts them again. Nobody is slowed down
 * in it for asking too often.
 */
public final class ForumBank implements AutoCloseable {

	/** What its threads are about. */
	public static final String THEME = "utvalg";

	private final WholeBank bank;

	private ForumBank(WholeBank bank) {
		this.bank = bank;
	}

	/**
	 * Starts it.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores; new or empty
	 * @throws BankFailed when a part of it does not work
	 */
	public static ForumBank start(Path clone, Path folder) throws IOException {
		Page page = new Page("om-banken", "nb", "Om banken", "", "Noe å lese.\n");
		return new ForumBank(WholeBank.start(clone, folder, Stream.of(page), WholeBank.unlimited(), WholeBank.RESTART));
	}

	/**
	 * Signs a demo user in.
	 * @throws BankFailed when there is none by that name
	 */
	public ForumClient as(String user) {
		return this.bank.as(user);
	}

	/** The posts that the index lets anybody find, by id. */
	public Set<String> indexed() {
		return ThreadsIndex.visible(this.bank.http(), this.bank.address("elasticsearch"));
	}

	/** Kills parts at once, as {@code kill -9} does. */
	public void kill(Collection<BankPart> parts) {
		this.bank.kill(parts);
	}

	/** Stops a part without ending it: connections stay, and nothing answers. */
	public void freeze(BankPart part) {
		this.bank.freeze(part);
	}

	/** Lets a frozen part go on. */
	public void thaw(BankPart part) {
		this.bank.thaw(part);
	}

	@Override
	public void close() {
		this.bank.close();
	}

}
