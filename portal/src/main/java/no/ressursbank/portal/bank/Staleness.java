package no.ressursbank.portal.bank;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whether a page is made of old answers.
 */
public final class Staleness {

	private static final String ATTRIBUTE = Staleness.class.getName();

	private Staleness() {
	}

	/** An old answer was used for the page that is being made. */
	static void note() {
		RequestAttributes page = RequestContextHolder.getRequestAttributes();
		if (page != null) {
			page.setAttribute(ATTRIBUTE, true, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** Whether an old answer was used for the page that is being made. */
	public static boolean ofPage() {
		RequestAttributes page = RequestContextHolder.getRequestAttributes();
		return page != null && page.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) != null;
	}

}
