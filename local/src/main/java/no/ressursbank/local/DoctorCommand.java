package no.ressursbank.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at the machine and says what to do. */
@Command(name = "doctor", description = "Ser etter om maskinen har det banken trenger.")
final class DoctorCommand implements Callable<Integer> {

	@Mixin
	private final DataOption data = new DataOption();

	@Override
	public Integer call() throws IOException {
		List<Check> checks = examine(this.data.folder(Home.find()));
		checks.forEach((check) -> System.out.println(check.render()));
		boolean healthy = checks.stream().allMatch(Check::ok);
		System.out.println(healthy ? "Alt er i orden. Kjør: ./ressursbank up" : "Rett det som er merket med ✗.");
		return healthy ? 0 : Local.USAGE;
	}

	private static List<Check> examine(Path folder) throws IOException {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		List<String> namespace = new ArrayList<>(Superuser.MASK);
		namespace.add("true");
		boolean root = Superuser.active();
		return List.of(Check.java(Runtime.version().feature()), Check.maven(output(List.of("mvn", "-v"))),
				Check.memory(system.getTotalMemorySize()), Check.disk(room(folder)),
				Check.superuser(root, root && succeeds(namespace)),
				Check.fences(succeeds(List.of("prlimit", "--fsize=0", "true")),
						succeeds(List.of("unshare", "--net", "true"))
								|| succeeds(List.of("unshare", "--user", "--net", "true"))),
				Check.port("innhold", 8081, Ports.isFree(8081)), Check.port("søk", 8082, Ports.isFree(8082)),
				Check.port("Elasticsearch", 9200, Ports.isFree(9200)),
				Check.port("PostgreSQL", 5432, Ports.isFree(5432)), Check.port("innlogging", 9000, Ports.isFree(9000)));
	}

	/** The folder is made by the first start, so its nearest existing parent is asked. */
	private static long room(Path folder) throws IOException {
		Path parent = folder.getParent();
		return (Files.exists(folder) || parent == null) ? Files.getFileStore(folder).getUsableSpace() : room(parent);
	}

	private static boolean succeeds(List<String> command) {
		try {
			return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String output(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
