package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The chunks of a page, in the order they are drawn.
 */
final class Chunks {

	private final List<Chunk> chunks = new ArrayList<>();

	private final Map<String, Integer> last = new HashMap<>();

	private Chunks() {
	}

	static List<Chunk> of(List<Glyph> glyphs) {
		Chunks chunks = new Chunks();
		ChunkBuilder builder = null;
		for (Glyph glyph : Accents.joined(glyphs)) {
			if (builder != null && builder.continues(glyph)) {
				builder.add(glyph);
			}
			else if (!glyph.text().isBlank()) {
				chunks.add(builder);
				builder = new ChunkBuilder(glyph, chunks.chunks.size());
			}
		}
		chunks.add(builder);
		return chunks.chunks;
	}

	private void add(@Nullable ChunkBuilder builder) {
		if (builder == null || builder.isBlank()) {
			return;
		}
		Chunk chunk = builder.build();
		Integer earlier = this.last.get(chunk.text());
		if (earlier != null && this.chunks.get(earlier).isDrawnOver(chunk)) {
			this.chunks.set(earlier, this.chunks.get(earlier).bold());
			return;
		}
		this.last.put(chunk.text(), this.chunks.size());
		this.chunks.add(chunk);
	}

}
