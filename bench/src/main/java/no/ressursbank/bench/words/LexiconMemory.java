package no.ressursbank.bench.words;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.NorwegianTerms;

/**
 * What a large lexicon adds to the heap.
 */
public final class LexiconMemory {

	/** How many roots it has: more than all Norwegian texts of a field together. */
	public static final int ROOTS = 200_000;

	private static final double MB = 1_000_000;

	private static final int COLLECTIONS = 3;

	private static final long SEED = 20261121;

	private LexiconMemory() {
	}

	/**
	 * The lexicon of so many roots, in megabytes.
	 * @param folder for a file that holds the roots while the heap does not
	 * @param words real words; where their roots do not suffice, two together make one
	 */
	public static double measure(Path folder, List<String> words) throws IOException {
		Path file = Files.write(folder.resolve("roots.txt"), lines(words));
		// What every lexicon shares is loaded first: it is not a part of this one.
		new IndexTerms(Lexicon.general()).of("ord");
		long before = used();
		Lexicon lexicon = Lexicon.of(Files.readAllLines(file), CompoundList.parse(List.of()));
		try {
			return (used() - before) / MB;
		}
		finally {
			Reference.reachabilityFence(lexicon);
		}
	}

	static List<String> lines(List<String> words) {
		Set<String> roots = new LinkedHashSet<>();
		words.stream().map(NorwegianTerms::root).filter((root) -> !root.isEmpty()).forEach(roots::add);
		List<String> real = List.copyOf(roots);
		Random random = new Random(SEED);
		while (roots.size() < ROOTS) {
			roots.add(real.get(random.nextInt(real.size())) + real.get(random.nextInt(real.size())));
		}
		List<String> lines = new ArrayList<>();
		for (String root : roots) {
			lines.add(root + " " + (1 + random.nextInt(1000)));
		}
		return lines.subList(0, ROOTS);
	}

	private static long used() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		for (int i = 0; i < COLLECTIONS; i++) {
			memory.gc();
		}
		return memory.getHeapMemoryUsage().getUsed();
	}

}
