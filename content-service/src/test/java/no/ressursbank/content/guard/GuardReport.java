package no.ressursbank.content.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints how well the guard does on its corpus, and what it says of the Markdown files in
 * a folder: {@code GuardReport DIR}.
 */
final class GuardReport {

	private final Guard guard = new Guard();

	private GuardReport() {
	}

	public static void main(String[] arguments) throws IOException {
		GuardReport report = new GuardReport();
		for (String part : new String[] { "tuned", "kept-apart" }) {
			report.corpus(part);
		}
		for (String folder : arguments) {
			report.folder(Path.of(folder));
		}
	}

	private void corpus(String part) {
		for (Level level : Level.values()) {
			print(part + " clean, " + level, Share.alarms(this.guard, part, level));
		}
		for (Rule rule : Rule.values()) {
			print(part + " found " + rule.id(), Share.recall(this.guard, part, rule.id()));
		}
	}

	private void folder(Path folder) throws IOException {
		Map<Level, Integer> levels = new EnumMap<>(Level.class);
		Map<String, Integer> rules = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".md")).toList()) {
				Judgement judgement = this.guard.check("", Files.readString(file));
				levels.merge(judgement.level(), 1, Integer::sum);
				judgement.findings()
					.stream()
					.map((finding) -> finding.rule().id())
					.distinct()
					.forEach((rule) -> rules.merge(rule, 1, Integer::sum));
				if (judgement.level() == Level.STOP) {
					System.out.println("STOP " + folder.relativize(file));
				}
			}
		}
		System.out.println(folder.getFileName() + ", files per level " + levels + ", per rule " + rules);
	}

	private static void print(String what, Share share) {
		System.out.printf("%-40s %5d of %5d  %5.1f %%%n", what, share.found(), share.of(), share.percent());
	}

}
