package no.ressursbank.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.bank.IndexQuery;
import no.ressursbank.bench.bank.LoadClient;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.measure.Call;
import no.ressursbank.bench.measure.Clients;
import no.ressursbank.bench.measure.Duel;
import no.ressursbank.bench.measure.LoadFigures;

/**
 * Measures size after size, the search and its index on the same queries.
 */
final class LoadRun implements AutoCloseable {

	private static final int CLIENTS = 2;

	/**
	 * Until the compiler has found what is hot: a search takes 14 ms at first, 10 after
	 * six thousand and 8.6 after nine; the index is done with earlier.
	 */
	private static final int WARM_UP = 20_000;

	/**
	 * Until the caches hold another collection. The index has answered everything once
	 * already.
	 */
	private static final int WARM_AGAIN = 500;

	private final FullSpeedBank bank;

	private final Copies copies;

	private final List<String> queries;

	private final Clients clients = new Clients(CLIENTS);

	private final LoadClient client;

	private int warmUp = WARM_UP;

	/** Measures nothing yet. */
	LoadRun(FullSpeedBank bank, Copies copies, List<String> queries) {
		this.bank = bank;
		this.copies = copies;
		this.queries = queries;
		this.client = bank.client();
	}

	LoadFigures measure(int size) throws IOException {
		long passages = publish(size);
		List<List<IndexQuery>> recorded = record(size);
		List<Call> ours = this.queries.stream().map(this.client::search).toList();
		List<Call> direct = recorded.stream().map(this.client::direct).toList();
		warmUp(size, ours, direct);
		try (Progress progress = new Progress("measure " + size, 2 * ours.size())) {
			Duel duel = Duel.of(this.clients, ours, direct, progress::step);
			return LoadFigures.of(passages, duel,
					recorded.stream().flatMap(List::stream).map(IndexQuery::size).toList());
		}
	}

	@Override
	public void close() {
		this.clients.close();
		this.client.close();
	}

	private long publish(int size) throws IOException {
		try (Progress progress = new Progress("publish " + size, 1)) {
			long passages = this.bank.publish(this.copies.about(size));
			progress.step();
			return passages;
		}
	}

	private List<List<IndexQuery>> record(int size) throws IOException {
		try (Progress progress = new Progress("record " + size, this.queries.size())) {
			return this.bank.record(this.queries, progress::step);
		}
	}

	private void warmUp(int size, List<Call> ours, List<Call> direct) {
		int calls = this.warmUp;
		this.warmUp = WARM_AGAIN;
		try (Progress progress = new Progress("warm up " + size, 2 * calls)) {
			Duel.of(this.clients, around(ours, calls), around(direct, calls), progress::step);
		}
	}

	/** So many calls, from the beginning again after the last one. */
	static List<Call> around(List<Call> calls, int count) {
		return IntStream.range(0, count).mapToObj((i) -> calls.get(i % calls.size())).toList();
	}

}
