package no.ressursbank.bench.structure;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * How the bank read a file.
 *
 * @param blocks in reading order
 * @param running the lines it left out
 */
record ReadPdf(List<Block> blocks, List<Part> running, List<Part> passages) {

	/**
	 * Text on a page.
	 */
	record Part(int page, String text) {
	}

	/**
	 * Text of one kind.
	 */
	record Block(String type, List<Part> parts) {

		Part first() {
			return this.parts.getFirst();
		}

		String text() {
			StringBuilder text = new StringBuilder();
			this.parts.forEach((part) -> text.append(part.text()));
			return text.toString();
		}

	}

	static ReadPdf of(JsonNode json) {
		List<Block> blocks = new ArrayList<>();
		json.path("blocks")
			.forEach((block) -> blocks.add(new Block(block.path("type").asString(), parts(block.path("parts")))));
		return new ReadPdf(blocks, parts(json.path("running")), parts(json.path("passages")));
	}

	private static List<Part> parts(JsonNode json) {
		List<Part> parts = new ArrayList<>();
		json.forEach((part) -> parts.add(new Part(part.path("page").asInt(), part.path("text").asString())));
		return parts;
	}

}
