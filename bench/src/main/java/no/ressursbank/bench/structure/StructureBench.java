package no.ressursbank.bench.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * Lets the bank read the labelled files, and compares.
 */
public final class StructureBench {

	private static final JsonMapper JSON = new JsonMapper();

	private final Path ingest;

	private final Path folder;

	/**
	 * A measurement.
	 * @param ingest the jar of the editors' program
	 * @param folder with the files that are labelled
	 */
	public StructureBench(Path ingest, Path folder) {
		this.ingest = ingest;
		this.folder = folder;
	}

	/**
	 * The scores in the order of the labels; a file that is not in the folder is left
	 * out.
	 * @throws IOException when the program cannot be started
	 */
	public List<StructureScore> run(List<Labels> labels) throws IOException {
		List<Labels> present = labels.stream().filter((one) -> Files.exists(file(one))).toList();
		List<String> lines = read(present.stream().map(this::file).toList());
		List<StructureScore> scores = new ArrayList<>();
		for (int i = 0; i < present.size(); i++) {
			scores.add(new StructureCheck(present.get(i), ReadPdf.of(JSON.readTree(lines.get(i))),
					PageText.of(file(present.get(i))))
				.score());
		}
		return scores;
	}

	private List<String> read(List<Path> files) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
						"-jar", this.ingest.toString(), "pdf", "--json"));
		files.forEach((file) -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
		if (lines.size() != files.size()) {
			throw new IOException("Read " + lines.size() + " of " + files.size() + " files");
		}
		return lines;
	}

	private Path file(Labels labels) {
		return this.folder.resolve(labels.file());
	}

}
