package no.ressursbank.portal.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the container refuses before any handler sees it, such as an address that
 * is no UTF-8: with our words, and not with Tomcat's page. Made by Tomcat from its name,
 * hence public.
 */
public final class ContainerErrors extends ErrorReportValve {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="nb"><head><meta charset="utf-8"><title>Ugyldig adresse – Ressursbanken</title>
			<meta name="viewport" content="width=device-width"></head>
			<body><main><h1>Adressen kan ikke leses</h1>
			<p>Er adressen klippet eller kopiert feil? <a href="/">Gå til forsiden</a>, eller
			<a href="/akutt">se hva du gjør når det haster</a>.</p>
			<p>Fare for liv: ring <a href="tel:113">113</a>.</p></main></body></html>
			""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
			response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client has gone, or someone has begun to answer: nothing to add.
			this.container.getLogger().debug("No page sent", ex);
		}
	}

}
