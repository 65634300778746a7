package no.ressursbank.bench.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a running bank that can be killed.
 */
public enum BankPart {

	/** What members write to. */
	CONTENT_SERVICE("/content-service.jar"),

	/** Where it is kept. */
	POSTGRESQL("/bin/postgres"),

	/** Where it is searched. */
	ELASTICSEARCH("/elasticsearch-");

	/** What else runs beside it only holds the end of a pipe. */
	private static final List<String> PROGRAMS = List.of("/java", "/postgres");

	private final String sign;

	BankPart(String sign) {
		this.sign = sign;
	}

	/** For people. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Its processes among those of a launcher, the one that watches the others first.
	 * @throws BankFailed when there is none: whoever kills nothing has shown nothing
	 */
	List<ProcessHandle> processes(ProcessHandle launcher) {
		List<ProcessHandle> processes = found(launcher);
		if (processes.isEmpty()) {
			throw new BankFailed("Finner ingen prosess for %s.".formatted(label()));
		}
		return processes;
	}

	private List<ProcessHandle> found(ProcessHandle launcher) {
		return launcher.children()
			.filter((child) -> child.info().commandLine().orElse("").contains(this.sign))
			.flatMap((child) -> Stream.concat(Stream.of(child), child.descendants()))
			.filter((process) -> PROGRAMS.stream().anyMatch(process.info().command().orElse("")::endsWith))
			.toList();
	}

}
