package no.ressursbank.portal.bank;

import java.io.IOException;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How long the page that is being made has waited for the services: the rest is our own.
 */
public final class WaitingTime implements ClientHttpRequestInterceptor {

	/** Attribute of the request: nanoseconds. */
	public static final String ATTRIBUTE = WaitingTime.class.getName();

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		long begin = System.nanoTime();
		try {
			return execution.execute(request, body);
		}
		finally {
			note(System.nanoTime() - begin);
		}
	}

	private static void note(long waited) {
		RequestAttributes page = RequestContextHolder.getRequestAttributes();
		if (page != null) {
			long before = (page.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Long known) ? known
					: 0;
			page.setAttribute(ATTRIBUTE, before + waited, RequestAttributes.SCOPE_REQUEST);
		}
	}

}
