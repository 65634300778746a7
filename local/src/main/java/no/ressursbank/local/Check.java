package no.ressursbank.local;

import java.lang.module.ModuleDescriptor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that the bank needs from the machine.
 *
 * @param name what was looked at
 * @param ok whether the bank can run
 * @param detail what was found, and what to do if it is not good
 */
record Check(String name, boolean ok, String detail) {

	private static final long GIBIBYTE = 1L << 30;

	/** Elasticsearch, two services and the launcher use 2.2 GiB together. */
	private static final long MEMORY_GIB = 3;

	/** Servers, libraries and room for the indices. */
	private static final long DISK_GIB = 3;

	/** The same as in the parent pom. */
	private static final ModuleDescriptor.Version OLDEST_MAVEN = ModuleDescriptor.Version.parse("3.8.7");

	static Check java(int feature) {
		return new Check("Java", feature >= 25, feature >= 25 ? "versjon " + feature
				: "versjon %d. Installer JDK 25 (f.eks. Temurin).".formatted(feature));
	}

	/** Takes what {@code mvn -v} prints; empty if there is none. */
	static Check maven(String output) {
		String version = output.lines()
			.filter((line) -> line.contains("Apache Maven "))
			.map((line) -> line.replaceAll(".*Apache Maven ([0-9.]+).*", "$1"))
			.findFirst()
			.orElse("");
		if (version.isEmpty() || ModuleDescriptor.Version.parse(version).compareTo(OLDEST_MAVEN) < 0) {
			return new Check("Maven", false, "%s. Installer Maven %s eller nyere."
				.formatted(version.isEmpty() ? "finnes ikke" : "versjon " + version, OLDEST_MAVEN));
		}
		return new Check("Maven", true, "versjon " + version);
	}

	static Check memory(long bytes) {
		boolean ok = bytes >= MEMORY_GIB * GIBIBYTE;
		return new Check("Minne", ok, "%d GiB%s".formatted(bytes / GIBIBYTE,
				ok ? "" : ". Banken trenger %d GiB: lukk andre programmer.".formatted(MEMORY_GIB)));
	}

	static Check disk(long bytes) {
		boolean ok = bytes >= DISK_GIB * GIBIBYTE;
		return new Check("Disk", ok, "%d GiB ledig%s".formatted(bytes / GIBIBYTE,
				ok ? "" : ". Banken trenger %d GiB: rydd plass.".formatted(DISK_GIB)));
	}

	/** A port in use is no fault: the bank takes another. */
	static Check port(String name, int port, boolean free) {
		return new Check("Port " + port, true,
				free ? "ledig (%s)".formatted(name) : "opptatt: %s får en annen, og «up» sier hvilken".formatted(name));
	}

	static Check superuser(boolean root, boolean namespaces) {
		if (!root) {
			return new Check("Bruker", true, "vanlig bruker");
		}
		return new Check("Bruker", namespaces, namespaces ? "root; serverne kjøres i eget brukernavnerom (unshare)"
				: "root, men «unshare -U» virker ikke. Kjør som vanlig bruker.");
	}

	/** PDF files are read without any of it too, behind one fence less. */
	static Check fences(boolean limits, boolean noNetwork) {
		if (limits && noNetwork) {
			return new Check("PDF-lesing", true, "i egen prosess uten nett og uten å kunne skrive filer");
		}
		return new Check("PDF-lesing", true,
				"i egen prosess, men %s. Installer util-linux, og tillat brukernavnerom for full sperre."
					.formatted(Stream
						.of(limits ? "" : "uten «prlimit» (kan skrive filer)",
								noNetwork ? "" : "uten «unshare --net» (kan nå nettet)")
						.filter((missing) -> !missing.isEmpty())
						.collect(Collectors.joining(" og "))));
	}

	String render() {
		return "%s %-14s %s".formatted(this.ok ? "✓" : "✗", this.name, this.detail);
	}

}
