package no.ressursbank.portal.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.BankProblem;
import no.ressursbank.portal.bank.HelpLines;
import no.ressursbank.portal.bank.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages of what fails: each says what happened, what to do, and where to call.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private final HelpLines help;

	private final Pages pages;

	ErrorPages(HelpLines help, Pages pages) {
		this.help = help;
		this.pages = pages;
	}

	@ExceptionHandler
	ModelAndView refused(BankProblem ex, HttpServletResponse response) {
		Problem problem = ex.problem();
		if (ex.status().is3xxRedirection() && problem.url() != null) {
			RedirectView moved = new RedirectView(this.pages.ofApi(problem.url()));
			moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
			moved.setExpandUriTemplateVariables(false);
			return new ModelAndView(moved);
		}
		return page(ex.status(), problem, response);
	}

	@ExceptionHandler
	ModelAndView silent(ResourceAccessException ex, HttpServletResponse response) {
		logger.warn("{}", Objects.requireNonNullElse(ex.getCause(), ex).toString());
		return page(HttpStatus.SERVICE_UNAVAILABLE, null, response);
	}

	/** Characters that no name in an address or a form has. */
	@ExceptionHandler
	ModelAndView unreadable(RequestRejectedException ex, HttpServletResponse response) {
		return page(HttpStatus.BAD_REQUEST, null, response);
	}

	@ExceptionHandler
	ModelAndView unexpected(Exception ex, HttpServletResponse response) {
		if (ex instanceof ErrorResponse expected) {
			return page(expected.getStatusCode(), null, response);
		}
		logger.error("Unexpected failure", ex);
		return page(HttpStatus.INTERNAL_SERVER_ERROR, null, response);
	}

	/** Only the container comes here with a status; a reader who asks finds nothing. */
	@RequestMapping("${server.error.path:/error}")
	ModelAndView outsideControllers(HttpServletRequest request, HttpServletResponse response) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return page(HttpStatusCode.valueOf((code instanceof Integer number) ? number : 404), null, response);
	}

	private ModelAndView page(HttpStatusCode status, @Nullable Problem problem, HttpServletResponse response) {
		response.setStatus(status.value());
		response.setHeader("Cache-Control", "no-store");
		if (status.value() == 503) {
			response.setHeader("Retry-After", "5");
		}
		ErrorText text = ErrorText.of(status, problem);
		Map<String, @Nullable Object> model = new HashMap<>();
		model.put("error", text);
		model.put("help", this.help.all());
		model.put("instead", (problem != null) ? problem.replacement() : null);
		return new ModelAndView("error", model);
	}

}
