package no.ressursbank.portal.bank;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a service leaves out of an answer. */
final class Absent {

	private Absent() {
	}

	static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
