package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a document is set: what is larger or stands wider apart than
 * that is something else.
 *
 * @param size of most letters, in points
 * @param bold whether most letters are bold
 * @param leading from one line of running text to the next
 */
record Typography(float size, boolean bold, float leading) {

	static Typography of(List<Line> lines) {
		Map<Float, Integer> sizes = new HashMap<>();
		int bold = 0;
		int all = 0;
		for (Line line : lines) {
			// A drawing made of signs says nothing about the text.
			int letters = (int) line.text().chars().filter(Character::isLetter).count();
			sizes.merge(rounded(line.size()), letters, Integer::sum);
			bold += line.isBold() ? letters : 0;
			all += letters;
		}
		float size = sizes.entrySet()
			.stream()
			.max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(10f);
		return new Typography(size, bold > all / 2, leading(lines, size));
	}

	static float rounded(float size) {
		return Math.round(size * 2) / 2f;
	}

	boolean isBody(Line line) {
		return Math.abs(line.size() - this.size) < 0.08f * this.size;
	}

	private static float leading(List<Line> lines, float size) {
		List<Float> pitches = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			Line line = lines.get(i);
			Line above = lines.get(i - 1);
			float pitch = line.baseline() - above.baseline();
			if (line.page() == above.page() && line.column() == above.column() && rounded(line.size()) == size
					&& rounded(above.size()) == size && pitch > 0.8f * size && pitch < 2.5f * size) {
				pitches.add(pitch);
			}
		}
		pitches.sort(null);
		return pitches.isEmpty() ? 1.2f * size : pitches.get(pitches.size() * 4 / 10);
	}

}
