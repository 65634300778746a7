package no.ressursbank.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import no.ressursbank.bench.bank.ApiClient;
import no.ressursbank.bench.bank.Chromium;
import no.ressursbank.bench.bank.PortalClient;
import no.ressursbank.bench.measure.Call;
import no.ressursbank.bench.measure.Clients;
import no.ressursbank.bench.measure.Histogram;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.OpenLoop;
import no.ressursbank.bench.measure.PortalFigures;
import no.ressursbank.bench.measure.Timing;

/**
 * Measures the pages that readers open, in the mix that they open them in.
 */
final class PortalRun {

	private static final int CLIENTS = 2;

	/**
	 * Until the compiler has found what is hot: after 4,000 pages it took so much of the
	 * processors that a page in twenty waited twice as long.
	 */
	private static final int WARM_UP = 12_000;

	/** How many pages of each kind a browser opens, and how often each. */
	private static final int PAINTED = 3;

	private final PortalClient portal;

	private final List<Kind> kinds = new ArrayList<>();

	/** Opens every page once. */
	PortalRun(PortalClient portal, ApiClient content) {
		this.portal = portal;
		List<String> searches = content.themes()
			.values()
			.stream()
			.map((title) -> "/sok?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
			.toList();
		open("front", 1, List.of("/"));
		open("search", 3, searches);
		open("article", 3, content.ids("articles").stream().map("/artikkel/"::concat).toList());
		open("theme", 1, content.themes().keySet().stream().map("/tema/"::concat).toList());
		open("course", 1, content.ids("courses").stream().map("/kurs/"::concat).toList());
		open("webinars", 1, List.of("/webinar"));
	}

	/**
	 * Asks for the pages, and counts what of the time is the portal's own.
	 * @param browser tells when something is seen; empty for none
	 */
	PortalFigures measure(int perSecond, int seconds, Optional<Chromium> browser) {
		List<Kind> mix = new ArrayList<>();
		this.kinds.forEach((kind) -> mix.addAll(Collections.nCopies(kind.share(), kind)));
		Collections.shuffle(mix, new Random(perSecond));
		warmUp(mix);
		Histogram before = this.portal.own();
		Map<Kind, List<Timing>> timings = ask(mix, perSecond, seconds);
		Histogram own = this.portal.own().since(before);
		List<PortalFigures.Kind> figures = new ArrayList<>();
		timings.forEach((kind, times) -> figures
			.add(new PortalFigures.Kind(kind.name(), Latencies.of(times), kind.largest(), painted(kind, browser))));
		return PortalFigures.of(figures, own);
	}

	private void open(String name, int share, List<String> paths) {
		// A bank may have no courses.
		if (!paths.isEmpty()) {
			this.kinds.add(new Kind(name, share, paths.stream().map(this.portal::open).toList()));
		}
	}

	private void warmUp(List<Kind> mix) {
		try (Progress progress = new Progress("warm up", WARM_UP); Clients clients = new Clients(CLIENTS)) {
			clients.make(calls(mix, WARM_UP), progress::step);
		}
	}

	private Map<Kind, List<Timing>> ask(List<Kind> mix, int perSecond, int seconds) {
		try (Progress progress = new Progress("measure", 1); OpenLoop loop = new OpenLoop()) {
			List<Timing> timings = loop.make(calls(mix, perSecond * seconds), perSecond);
			progress.step();
			Map<Kind, List<Timing>> byKind = new LinkedHashMap<>();
			this.kinds.forEach((kind) -> byKind.put(kind, new ArrayList<>()));
			for (int i = 0; i < timings.size(); i++) {
				byKind.getOrDefault(mix.get(i % mix.size()), List.of()).add(timings.get(i));
			}
			return byKind;
		}
	}

	/** Round after round of the mix, each with the next page of every kind. */
	private List<Call> calls(List<Kind> mix, int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> this.portal.call(mix.get(i % mix.size()).page(i / mix.size() + i % mix.size())))
			.toList();
	}

	private static double painted(Kind kind, Optional<Chromium> browser) {
		return browser
			.map((chromium) -> IntStream.range(0, PAINTED)
				.mapToDouble((page) -> median(chromium, kind.page(page)))
				.max()
				.orElseThrow())
			.orElse(-1.0);
	}

	private static double median(Chromium chromium, PortalClient.Page page) {
		return IntStream.range(0, PAINTED)
			.mapToDouble((time) -> chromium.firstPaintMillis(page.address()))
			.sorted()
			.toArray()[PAINTED / 2];
	}

	/**
	 * A kind of page.
	 *
	 * @param share how often among the others
	 */
	private record Kind(String name, int share, List<PortalClient.Page> pages) {

		/** From the beginning again after the last one. */
		PortalClient.Page page(int i) {
			return this.pages.get(i % this.pages.size());
		}

		long largest() {
			return this.pages.stream().mapToLong(PortalClient.Page::bytes).max().orElseThrow();
		}

	}

}
