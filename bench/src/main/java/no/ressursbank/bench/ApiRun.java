package no.ressursbank.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import no.ressursbank.bench.bank.ApiClient;
import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.measure.ApiFigures;
import no.ressursbank.bench.measure.Call;
import no.ressursbank.bench.measure.Clients;
import no.ressursbank.bench.measure.OpenLoop;
import no.ressursbank.bench.measure.Series;
import no.ressursbank.bench.proxy.Fault;
import no.ressursbank.bench.proxy.FaultProxy;

/**
 * Measures size after size: the publishing API and the index behind it, in turns.
 */
final class ApiRun implements AutoCloseable {

	private static final int CLIENTS = 2;

	/** Until the compiler has found what is hot. */
	private static final int WARM_UP = 8000;

	/** Lists are asked for more seldom, and each of them is much work. */
	private static final int LIST_SHARE = 10;

	/** So short that all sorts meet the same machine. */
	private static final int TURN_SECONDS = 5;

	/** Bytes in a second on a telephone in a poor place: 10 Mbit/s. */
	private static final int LINE = 1_250_000;

	private final FullSpeedBank bank;

	private final Copies copies;

	private final int perSecond;

	private final int turns;

	private final ApiClient client;

	private final FaultProxy line;

	private final ApiClient farAway;

	private final Clients clients = new Clients(CLIENTS);

	private final OpenLoop loop = new OpenLoop();

	/**
	 * Measures nothing yet.
	 * @param perSecond calls that become due in a second
	 * @param seconds how long each sort of call is made, for every size
	 */
	ApiRun(FullSpeedBank bank, Copies copies, int perSecond, int seconds) {
		this.bank = bank;
		this.copies = copies;
		this.perSecond = perSecond;
		this.turns = Math.ceilDiv(seconds, TURN_SECONDS);
		this.client = bank.apiClient(bank.api());
		this.line = new FaultProxy(List.of(() -> new InetSocketAddress(bank.api().getHost(), bank.api().getPort())));
		this.line.set(new Fault.Narrow(LINE));
		this.farAway = bank.apiClient(URI.create("http://127.0.0.1:" + this.line.port()));
	}

	ApiFigures measure(int resources) throws IOException {
		publish(resources);
		ApiClient.Articles articles = this.client.articles();
		List<String> ids = new ArrayList<>(articles.ids());
		Collections.shuffle(ids, new Random(resources));
		List<Call> whole = ids.stream().map(this.client::article).toList();
		List<Call> far = ids.stream().map(this.farAway::article).toList();
		List<Call> unchanged = new ArrayList<>(ids.stream().map(this.farAway::unchanged).toList());
		// so that neither of a pair finds what the other has just fetched
		Collections.rotate(unchanged, unchanged.size() / 2);
		List<Call> index = ids.stream().map(this.client::document).toList();
		List<Call> pages = articles.pages().stream().map(this.client::page).toList();
		warmUp(resources, List.of(whole, far, unchanged, index, pages));
		Series article = new Series(this.perSecond, List.of(whole));
		Series pairs = new Series(this.perSecond, List.of(far, unchanged));
		Series direct = new Series(this.perSecond, List.of(index));
		Series list = new Series(Math.ceilDiv(this.perSecond, LIST_SHARE), List.of(pages));
		long before = this.bank.apiLiveBytes();
		inTurns(resources, List.of(article, direct, pairs, list));
		return new ApiFigures(ids.size(), article.latencies(0), pairs.latencies(0), pairs.latencies(1),
				direct.latencies(0), list.latencies(0), before, this.bank.apiLiveBytes());
	}

	@Override
	public void close() {
		this.loop.close();
		this.clients.close();
		this.client.close();
		this.farAway.close();
		this.line.close();
	}

	private void publish(int resources) throws IOException {
		try (Progress progress = new Progress("publish " + resources, 1)) {
			this.bank.publish(this.copies.first(resources));
			progress.step();
		}
	}

	/** Everything once at least, so that what is kept is kept. */
	private void warmUp(int resources, List<List<Call>> sorts) {
		try (Progress progress = new Progress("warm up " + resources, sorts.size())) {
			for (List<Call> calls : sorts) {
				int count = Math.max(calls.size(), WARM_UP / sorts.size());
				this.clients.make(LoadRun.around(calls, count), () -> {
				});
				progress.step();
			}
		}
	}

	private void inTurns(int resources, List<Series> sorts) {
		try (Progress progress = new Progress("measure " + resources, this.turns * sorts.size())) {
			for (int turn = 0; turn < this.turns; turn++) {
				for (Series sort : sorts) {
					sort.turn(TURN_SECONDS, this.loop);
					progress.step();
				}
			}
		}
	}

}
