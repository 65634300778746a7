package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The process that builds an index, noted in the index so that what a killed process left
 * behind can be told from what a living one is still writing.
 */
record IndexWriter(String host, long pid, Instant started) {

	static IndexWriter current() {
		ProcessHandle process = ProcessHandle.current();
		return new IndexWriter(hostName(), process.pid(), started(process));
	}

	static @Nullable IndexWriter of(Map<?, ?> meta) {
		if (!(meta.get("writer") instanceof Map<?, ?> writer)) {
			return null;
		}
		return new IndexWriter(String.valueOf(writer.get("host")), Long.parseLong(String.valueOf(writer.get("pid"))),
				Instant.parse(String.valueOf(writer.get("started"))));
	}

	Map<String, Object> toMap() {
		return Map.of("host", this.host, "pid", this.pid, "started", this.started.toString());
	}

	/**
	 * Whether the process has certainly ended. One on another host is believed to live.
	 */
	boolean isGone() {
		if (!this.host.equals(hostName())) {
			return false;
		}
		return ProcessHandle.of(this.pid).filter((process) -> started(process).equals(this.started)).isEmpty();
	}

	private static Instant started(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	private static String hostName() {
		String name = System.getenv("HOSTNAME");
		return (name != null) ? name : "localhost";
	}

}
