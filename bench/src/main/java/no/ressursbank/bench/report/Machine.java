package no.ressursbank.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * What a measurement was made on, in a line that names no machine.
 */
final class Machine {

	private static final String MODEL = "model name";

	private static final double GB = 1e9;

	private Machine() {
	}

	static String describe() {
		long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
		return "%d × %s, %.0f GB, %s, Java %s".formatted(Runtime.getRuntime().availableProcessors(), processor(),
				memory / GB, System.getProperty("os.name"), Runtime.version().feature());
	}

	private static String processor() {
		try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
			return lines.filter((line) -> line.startsWith(MODEL))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
		catch (IOException ex) {
			// Not Linux.
			return System.getProperty("os.arch");
		}
	}

}
