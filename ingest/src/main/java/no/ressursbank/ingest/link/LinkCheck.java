package no.ressursbank.ingest.link;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.link.LinkState.State;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks every address once, several sites at a time, and each site with pauses: we are
 * guests there.
 */
public final class LinkCheck {

	private static final int SITES_AT_A_TIME = 8;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final Timeout PATIENCE = Timeout.ofSeconds(15);

	private final LinkClient client;

	private final Duration pause;

	LinkCheck(LinkClient client, Duration pause) {
		this.client = client;
		this.pause = pause;
	}

	/**
	 * Asks the addresses of the open internet.
	 * @param links the places of each address
	 * @param before what is known of them
	 * @param onlyFailing whether to ask again only those that failed the last time
	 */
	public static LinkReport run(SortedMap<String, List<Place>> links, LinkReport before, boolean onlyFailing,
			LocalDate today) throws IOException {
		try (LinkClient client = new LinkClient(PublicAddresses::isPublic, PATIENCE)) {
			return new LinkCheck(client, PAUSE).report(links, before, onlyFailing, today);
		}
	}

	LinkReport report(SortedMap<String, List<Place>> links, LinkReport before, boolean onlyFailing, LocalDate today) {
		Map<String, LinkState> known = before.links()
			.stream()
			.collect(Collectors.toMap(LinkReport.Link::address, LinkReport.Link::known));
		List<String> asked = links.keySet()
			.stream()
			.filter((address) -> !onlyFailing || isFailing(known.get(address)))
			.toList();
		Map<String, Answer> answers = ask(asked);
		List<LinkReport.Link> report = new ArrayList<>();
		links.forEach((address, places) -> {
			LinkState state = known.getOrDefault(address, LinkState.NEW);
			Answer answer = answers.get(address);
			report.add(new LinkReport.Link(address, (answer != null) ? state.after(answer, today) : state, places));
		});
		return new LinkReport(today, report);
	}

	private static boolean isFailing(@Nullable LinkState state) {
		return state != null && (state.state() == State.FAILING || state.state() == State.DEAD);
	}

	private Map<String, Answer> ask(Collection<String> addresses) {
		Map<String, List<String>> bySite = new TreeMap<>();
		addresses.forEach((address) -> bySite.computeIfAbsent(site(address), (key) -> new ArrayList<>()).add(address));
		Map<String, Answer> answers = new ConcurrentHashMap<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(SITES_AT_A_TIME)) {
			bySite.values().forEach((site) -> threads.execute(() -> askOneSite(site, answers)));
		}
		return new HashMap<>(answers);
	}

	private void askOneSite(List<String> addresses, Map<String, Answer> answers) {
		for (int i = 0; i < addresses.size(); i++) {
			if (i > 0) {
				pause();
			}
			answers.put(addresses.get(i), this.client.ask(addresses.get(i)));
		}
	}

	private void pause() {
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String site(String address) {
		try {
			return String.valueOf(URI.create(address).getHost());
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
