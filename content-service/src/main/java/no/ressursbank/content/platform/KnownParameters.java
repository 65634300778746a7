package no.ressursbank.content.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the endpoint does not declare, so that a misspelt filter
 * is not taken for no filter. An endpoint declares them as records or with
 * {@link RequestParam}.
 */
final class KnownParameters implements HandlerInterceptor {

	private final List<HandlerMethodArgumentResolver> own;

	KnownParameters(List<HandlerMethodArgumentResolver> own) {
		this.own = own;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		// What answers OPTIONS takes no parameters, whatever the address is for.
		boolean isAsked = !HttpMethod.OPTIONS.matches(request.getMethod());
		if (isAsked && handler instanceof HandlerMethod method && request.getQueryString() != null) {
			Set<String> known = names(method);
			request.getParameterMap()
				.keySet()
				.stream()
				.filter((name) -> !known.contains(name))
				.findFirst()
				.ifPresent((name) -> {
					throw UnknownParameter.of(name, known);
				});
		}
		return true;
	}

	private Set<String> names(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (isNoQuery(parameter)) {
				continue;
			}
			RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
			RecordComponent[] components = parameter.getParameterType().getRecordComponents();
			if (annotation != null) {
				names.add(annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name());
			}
			else if (components != null) {
				names.addAll(Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet()));
			}
		}
		return names;
	}

	/** What comes in the body, or is found out by a module of ours. */
	private boolean isNoQuery(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RequestBody.class)
				|| this.own.stream().anyMatch((resolver) -> resolver.supportsParameter(parameter));
	}

}
