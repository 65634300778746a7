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
	 * Starts it with a content folder.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores: empty, or what a bank has left there
	 * @param content the content folder that it publishes
	 * @throws BankFailed when a part of it does not work
	 */
	public static ForumBank start(Path clone, Path folder, Path content) throws IOException {
		return new ForumBank(WholeBank.start(clone, folder, content, WholeBank.unlimited(), WholeBank.RESTART));
	}

	/**
	 * Signs a demo user in.
	 * @throws BankFailed when there is none by that name
	 */
	public ForumClient as(String user) {
		return this.bank.as(user);
	}

	/** Where its members' writing is kept, as the role that may do everything with it. */
	public BankDatabase database() {
		return new BankDatabase(this.bank.secret("postgresql"), this.bank.secret("postgresql.username"),
				this.bank.secret("postgresql.password"));
	}

	/**
	 * What the search answers.
	 * @param query as in an address
	 * @return JSON
	 */
	public String search(String query) {
		return this.bank.get(this.bank.address("search").resolve("/api/search?" + query));
	}

	/** All that stands in the index over threads. */
	public String indexText() {
		return this.bank.get(this.bank.address("elasticsearch").resolve("/threads-v1/_search?size=10000"));
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
