package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files damaged at random, the same way every time.
 */
class MutatedPdfTests {

	/** Real files to damage; without them the ones made here. */
	private static final String SEEDS = System.getProperty("pdf.seeds", "");

	@TempDir
	Path folder;

	@Test
	@EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "takes minutes: -Dslow=true")
	void survivesTwoThousandDamagedFiles() throws IOException {
		List<byte[]> seeds = seeds();
		Random random = new Random(1);
		Map<String, Integer> ends = new TreeMap<>();
		Path file = this.folder.resolve("damaged.pdf");
		try (PdfWorkerProcess worker = new PdfWorkerProcess()) {
			for (int i = 0; i < 2000; i++) {
				Files.write(file, damaged(seeds.get(i % seeds.size()), random));
				PdfProblem problem = worker.read(file, i % 10 == 0).text().problem();
				ends.merge((problem != null) ? problem.name() : "read", 1, Integer::sum);
			}
		}
		System.out.println(ends);
		assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2000);
		assertThat(ends).containsKey("read");
	}

	private static byte[] damaged(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		switch (random.nextInt(4)) {
			case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
			case 1 -> {
				for (int i = 0; i < 20; i++) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
				}
			}
			case 2 -> {
				int from = random.nextInt(bytes.length);
				int to = Math.min(bytes.length, from + random.nextInt(2000));
				System.arraycopy(whole, to, bytes, from, whole.length - to);
				bytes = Arrays.copyOf(bytes, whole.length - (to - from));
			}
			default -> {
				int from = random.nextInt(bytes.length);
				int other = random.nextInt(bytes.length);
				System.arraycopy(whole, other, bytes, from, Math.min(500, bytes.length - Math.max(from, other)));
			}
		}
		return bytes;
	}

	private static List<byte[]> seeds() throws IOException {
		if (SEEDS.isEmpty()) {
			return HostilePdfs.all().values().stream().filter((bytes) -> bytes.length < 10_000).toList();
		}
		try (Stream<Path> files = Files.list(Path.of(SEEDS))) {
			List<byte[]> seeds = new ArrayList<>();
			for (Path file : files.sorted().toList()) {
				if (Files.size(file) < 500_000) {
					seeds.add(Files.readAllBytes(file));
				}
			}
			return seeds;
		}
	}

}
