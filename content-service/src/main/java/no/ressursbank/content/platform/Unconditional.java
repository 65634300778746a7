package no.ressursbank.content.platform;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request without its conditions: whether the client has the answer already is found
 * out once, when the answer is there.
 */
final class Unconditional extends HttpServletRequestWrapper {

	Unconditional(HttpServletRequest request) {
		super(request);
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isCondition(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		List<String> names = Collections.list(super.getHeaderNames());
		return Collections.enumeration(names.stream().filter((name) -> !isCondition(name)).toList());
	}

	@Override
	public long getDateHeader(String name) {
		return isCondition(name) ? -1 : super.getDateHeader(name);
	}

	private static boolean isCondition(String name) {
		return name.toLowerCase(Locale.ROOT).startsWith("if-");
	}

}
