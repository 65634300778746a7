package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a part of the bank holds on to.
 *
 * @param part its name
 * @param heap bytes that are still used after everything nobody needs is thrown away; 0
 * where that cannot be asked
 * @param threads of all its processes
 * @param descriptors open files and connections of all its processes
 */
public record Vitals(String part, long heap, long threads, long descriptors) {

	/** Programs that can be asked what they keep. */
	private static final List<String> SERVICES = List.of("search-service", "content-service", "portal",
			"local-sign-in");

	private static final String THREADS = "Threads:";

	/** Of all parts below a launcher, on a system that has {@code /proc}. */
	static List<Vitals> of(ProcessHandle launcher) {
		return Stream.concat(
				SERVICES.stream()
					.map((name) -> of(name, LiveHeap.bytes(launcher, name + ".jar"),
							processes(launcher, name + ".jar"))),
				Stream.of(of("elasticsearch", 0, BankPart.ELASTICSEARCH.processes(launcher)),
						of("postgresql", 0, BankPart.POSTGRESQL.processes(launcher))))
			.toList();
	}

	private static Vitals of(String part, long heap, List<ProcessHandle> processes) {
		return new Vitals(part, heap, sum(processes, Vitals::threads), sum(processes, Vitals::descriptors));
	}

	private static List<ProcessHandle> processes(ProcessHandle launcher, String sign) {
		return launcher.descendants()
			.filter((process) -> process.info().command().orElse("").endsWith("/java")
					&& process.info().commandLine().orElse("").contains(sign))
			.toList();
	}

	private static long sum(List<ProcessHandle> processes, ToLongFunction<Path> figure) {
		return processes.stream()
			.map((process) -> Path.of("/proc", Long.toString(process.pid())))
			.mapToLong(figure)
			.sum();
	}

	private static long threads(Path process) {
		try (Stream<String> status = Files.lines(process.resolve("status"))) {
			return status.filter((line) -> line.startsWith(THREADS))
				.mapToLong((line) -> Long.parseLong(line.substring(THREADS.length()).strip()))
				.sum();
		}
		catch (IOException ex) {
			// It has just ended, as backends of PostgreSQL do.
			return 0;
		}
	}

	private static long descriptors(Path process) {
		try (Stream<Path> open = Files.list(process.resolve("fd"))) {
			return open.count();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
