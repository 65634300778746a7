package no.ressursbank.portal.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.Documents;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * PDFs and the pictures of their first pages, at the same paths as in the content
 * service.
 */
@Controller
class FileController {

	private final Documents documents;

	FileController(Documents documents) {
		this.documents = documents;
	}

	@GetMapping("/files/{sha256:[0-9a-f]{64}}/{name}")
	void file(HttpServletRequest request, HttpServletResponse response) {
		// Our own page shows it beside the text.
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
		response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'");
		this.documents.pass(request.getRequestURI(), request, response);
	}

}
