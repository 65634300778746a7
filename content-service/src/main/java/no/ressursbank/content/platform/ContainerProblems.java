package no.ressursbank.content.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the container refuses before any handler sees it, such as an address with
 * raw æøå: as a problem like every other, and not as Tomcat's page. Made by Tomcat from
 * its name, hence public.
 */
public final class ContainerProblems extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("application/problem+json");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getOutputStream().write(problem(response.getStatus()).getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client has gone, or someone has begun to answer: nothing to add.
			this.container.getLogger().debug("No problem sent", ex);
		}
	}

	private static String problem(int status) {
		return """
				{"type":"/problems/bad-request","title":"Ugyldig forespørsel","status":%d,\
				"detail":"Adressen kan ikke tolkes. Tegn som æ, ø, å og mellomrom må prosentkodes som UTF-8."}"""
			.formatted(status);
	}

}
