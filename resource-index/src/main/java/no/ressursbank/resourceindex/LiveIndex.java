package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The live index as a writer needs to know it.
 */
public final class LiveIndex {

	private final String name;

	private final boolean currentSchema;

	private final Map<String, LiveRevision> documents;

	private final Map<String, String> fingerprints = new TreeMap<>();

	LiveIndex(String name, boolean currentSchema, Map<String, LiveRevision> documents) {
		this.name = name;
		this.currentSchema = currentSchema;
		this.documents = documents;
		documents.forEach((id, document) -> this.fingerprints.put(id, document.fingerprint()));
	}

	/** The index behind the alias. */
	public String name() {
		return this.name;
	}

	/**
	 * Whether it has the settings and mapping of this program, and its texts were
	 * analysed by the same rules.
	 */
	public boolean currentSchema() {
		return this.currentSchema;
	}

	/** By document id. */
	public Map<String, String> fingerprints() {
		return this.fingerprints;
	}

	/** Of all documents. */
	public Set<String> ids() {
		return this.fingerprints.keySet();
	}

	/**
	 * What the next publication must know of this one.
	 * @param now time of the next publication
	 */
	public Revisions revisions(Instant now) {
		return new Revisions(this.documents, now);
	}

	/**
	 * Whether publishing these documents would change nothing.
	 * @param next fingerprints by document id
	 */
	public boolean isSameAs(Map<String, String> next) {
		return this.currentSchema && this.fingerprints.equals(next);
	}

}
