package no.ressursbank.local;

import java.util.ArrayList;
import java.util.List;

import com.sun.security.auth.module.UnixSystem;

/**
 * Elasticsearch and PostgreSQL refuse to run as root; a user namespace makes them believe
 * that they do not.
 */
final class Superuser {

	/**
	 * Mapped to a plain user: unmapped, Elasticsearch's agent cannot attach to its own
	 * process.
	 */
	static final List<String> MASK = List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");

	private Superuser() {
	}

	static boolean active() {
		return new UnixSystem().getUid() == 0;
	}

	static List<String> masked(List<String> command) {
		if (!active()) {
			return command;
		}
		List<String> masked = new ArrayList<>(MASK);
		masked.addAll(command);
		return masked;
	}

}
