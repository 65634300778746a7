package no.ressursbank.resourceindex;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The process that writes the index, noted there so that what a killed process left
 * behind can be told from what a living one is still at.
 *
 * @param host what people call the machine
 * @param machine tells it from others of that name, and from itself before it was started
 * again
 * @param pid the process there
 * @param started when the process began
 */
public record IndexWriter(String host, String machine, long pid, Instant started) {

	static IndexWriter current() {
		ProcessHandle process = ProcessHandle.current();
		return new IndexWriter(hostName(), machineName(), process.pid(), started(process));
	}

	static @Nullable IndexWriter of(Map<?, ?> meta) {
		if (!(meta.get("writer") instanceof Map<?, ?> writer)) {
			return null;
		}
		return new IndexWriter(String.valueOf(writer.get("host")), String.valueOf(writer.get("machine")),
				Long.parseLong(String.valueOf(writer.get("pid"))),
				Instant.parse(String.valueOf(writer.get("started"))));
	}

	Map<String, Object> toMap() {
		return Map.of("host", this.host, "machine", this.machine, "pid", this.pid, "started", this.started.toString());
	}

	/**
	 * Whether the process has certainly ended. One on another machine is believed to
	 * live.
	 */
	boolean isGone() {
		if (!this.host.equals(hostName()) || !this.machine.equals(machineName())) {
			return false;
		}
		return ProcessHandle.of(this.pid).filter((process) -> started(process).equals(this.started)).isEmpty();
	}

	private static Instant started(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (IOException ex) {
			return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("localhost");
		}
	}

	/** Two containers have a system in common, but not its numbers of processes. */
	private static String machineName() {
		try {
			return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + " "
					+ Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
		}
		catch (IOException ex) {
			return "";
		}
	}

}
