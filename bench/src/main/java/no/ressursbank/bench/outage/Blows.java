package no.ressursbank.bench.outage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.bench.bank.BankPart;
import no.ressursbank.bench.bank.GatedBank;
import no.ressursbank.bench.proxy.Fault;
import no.ressursbank.bench.proxy.FaultProxy;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is done to the bank, one after the other.
 */
final class Blows {

	private static final String HTML = "<!DOCTYPE html><html><body><h1>%s</h1></body></html>";

	private Blows() {
	}

	/**
	 * All of them.
	 * @param disk where the servers keep their data, or null when it cannot be filled
	 */
	static List<Blow> of(GatedBank bank, @Nullable SmallDisk disk) {
		List<Blow> blows = new ArrayList<>();
		Map<String, Fault> network = network();
		network.forEach((name, fault) -> blows.add(fault("Elasticsearch", name, bank.elasticsearch(), fault)));
		answers().forEach((name, fault) -> blows.add(fault("Elasticsearch", name, bank.elasticsearch(), fault)));
		network.forEach((name, fault) -> blows.add(fault("PostgreSQL", name, bank.postgresql(), fault)));
		blows.add(fault("PostgreSQL", "answers that are none", bank.postgresql(), new Fault.Answer("Hallo?\n")));
		blows.addAll(processes(bank, "Elasticsearch", BankPart.ELASTICSEARCH));
		blows.addAll(processes(bank, "PostgreSQL", BankPart.POSTGRESQL));
		if (disk != null) {
			blows.add(Blow.of("both", "disk full", disk::fill, disk::free).restarting());
		}
		return blows;
	}

	private static Map<String, Fault> network() {
		Map<String, Fault> faults = new LinkedHashMap<>();
		faults.put("200 ms away", new Fault.Latency(Duration.ofMillis(200)));
		faults.put("3 s away", new Fault.Latency(Duration.ofSeconds(3)));
		faults.put("connections reset", new Fault.Reset());
		faults.put("half open", new Fault.Silence());
		faults.put("20 bytes a second", new Fault.Drip(20));
		faults.put("cut in the middle", new Fault.Cut(40));
		faults.put("port closed", new Fault.Refuse());
		return faults;
	}

	/** What stands in front of an Elasticsearch, and Elasticsearch itself, may say. */
	private static Map<String, Fault> answers() {
		Map<String, Fault> faults = new LinkedHashMap<>();
		faults.put("no HTTP", new Fault.Answer("Hallo?\n"));
		faults.put("200 with HTML", http("200 OK", "text/html", HTML.formatted("Velkommen")));
		faults.put("200 with other JSON", http("200 OK", "application/json", "{\"status\":\"ok\"}"));
		faults.put("401", http("401 Unauthorized", "application/json", error("security_exception", 401)));
		faults.put("429",
				http("429 Too Many Requests", "application/json", error("es_rejected_execution_exception", 429)));
		faults.put("500 with HTML", http("500 Internal Server Error", "text/html", HTML.formatted("500")));
		faults.put("503", http("503 Service Unavailable", "application/json", error("cluster_block_exception", 503)));
		return faults;
	}

	private static List<Blow> processes(GatedBank bank, String on, BankPart part) {
		return List.of(Blow.of(on, "stopped (SIGSTOP)", () -> bank.whole().freeze(part), () -> bank.whole().thaw(part)),
				Blow.of(on, "killed", () -> bank.whole().kill(Set.of(part)), () -> {
				}).restarting());
	}

	private static Blow fault(String on, String name, FaultProxy proxy, Fault fault) {
		return Blow.of(on, name, () -> proxy.set(fault), () -> proxy.set(Fault.NONE));
	}

	private static String error(String type, int status) {
		return "{\"error\":{\"type\":\"%s\",\"reason\":\"java.lang.Nothing\"},\"status\":%d}".formatted(type, status);
	}

	/** Elasticsearch's clients believe nobody without its mark. */
	private static Fault http(String status, String type, String body) {
		return new Fault.Answer(
				"HTTP/1.1 %s\r\nX-elastic-product: Elasticsearch\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
					.formatted(status, type, body.length(), body));
	}

}
