package no.ressursbank.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the terms of a synonym group are related.
 */
public enum SynonymType {

	/** The same meaning: foresatte and foreldre. */
	EQUAL("lik", .8),

	/** A short form and what it stands for. */
	ABBREVIATION("forkortelse", .8),

	/**
	 * The same word in both written forms, where no letter rule leads from one to the
	 * other.
	 */
	NYNORSK("nynorsk", .9),

	/** Near in meaning: mobbing and utestenging. */
	RELATED("beslektet", .3);

	private final String code;

	private final double weight;

	SynonymType(String code, double weight) {
		this.code = code;
		this.weight = weight;
	}

	static Optional<SynonymType> ofCode(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findFirst();
	}

	/**
	 * Gives the name editors write.
	 * @return the code at the beginning of a line
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Gives the weight of a group that states none.
	 * @return more than 0, at most 1
	 */
	public double weight() {
		return this.weight;
	}

}
