package no.ressursbank.search;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns every failure into problem details (RFC 9457) in the reader's language. The types
 * are listed in {@code docs/api/problems.md}. Also answers what fails outside the
 * controllers, through the container's error page.
 */
@RestController
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler implements ErrorController {

	private static final String TYPE = "/problems/";

	private static final Map<HttpStatusCode, String> TYPES = Map.of(HttpStatus.NOT_FOUND, "not-found",
			HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
			HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> nothingPublished(NoSuchIndexException ex, WebRequest request) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
		problem.setType(type("nothing-published"));
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, ex),
				new HttpHeaders(), HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> searchFailed(DataAccessException ex, WebRequest request) {
		if (ex instanceof UncategorizedElasticsearchException refused && refused.getStatusCode() != null
				&& isOurFault(refused.getStatusCode())) {
			return unexpected(ex, request);
		}
		return silent(ex, request);
	}

	private @Nullable ResponseEntity<Object> silent(Exception ex, WebRequest request) {
		this.logger.warn("Elasticsearch does not answer: " + ex.getMessage());
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ex),
				new HttpHeaders(), HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	/** A query string that is no UTF-8, or not encoded as an address should be. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> undecodable(InvalidParameterException ex, WebRequest request) {
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.BAD_REQUEST, ex), new HttpHeaders(),
				HttpStatus.BAD_REQUEST, request);
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unexpected(Exception ex, WebRequest request) {
		this.logger.error("Unexpected failure", ex);
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.INTERNAL_SERVER_ERROR),
				new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	/** Only the container comes here with a status; a client that asks finds nothing. */
	@RequestMapping("${server.error.path:/error}")
	@Nullable ResponseEntity<Object> outsideControllers(HttpServletRequest servletRequest, WebRequest request) {
		Object code = servletRequest.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatusCode status = HttpStatusCode.valueOf((code instanceof Integer number) ? number : 404);
		ErrorResponseException failure = new ErrorResponseException(status);
		if (servletRequest.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
			failure.setInstance(UriComponentsBuilder.fromPath(asked).build(true).toUri());
		}
		return handleErrorResponseException(failure, new HttpHeaders(), status, request);
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		// Those of an exception cannot be changed.
		HttpHeaders complete = new HttpHeaders(headers);
		if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			complete.set(HttpHeaders.RETRY_AFTER, "5");
		}
		complete.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		complete.setCacheControl("no-store");
		return new ResponseEntity<>(body, complete, status);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ErrorResponse failure = (ex instanceof ErrorResponse response) ? response : new ErrorResponseException(status);
		return super.handleExceptionInternal(ex, localized(failure), headers, status, request);
	}

	private ProblemDetail localized(ErrorResponse failure) {
		ProblemDetail problem = failure.getBody();
		HttpStatusCode status = failure.getStatusCode();
		URI type = problem.getType();
		if (type == null || !type.getPath().startsWith(TYPE)) {
			type = type(TYPES.getOrDefault(status, status.is5xxServerError() ? "internal-error" : "bad-request"));
			problem.setType(type);
		}
		String code = "problem." + type.getPath().substring(TYPE.length());
		String ownDetail = failure.getDetailMessageCode();
		String detail = ownDetail.startsWith("problem.") ? ownDetail : code + ".detail";
		Locale locale = LocaleContextHolder.getLocale();
		problem.setTitle(this.messages.getMessage(code + ".title", null, locale));
		problem.setDetail(this.messages.getMessage(detail, failure.getDetailMessageArguments(), locale));
		return problem;
	}

	/** A wrong question; to be refused for who we are is for whoever runs the servers. */
	private static boolean isOurFault(int status) {
		return status < 429 && status != 401 && status != 403;
	}

	private static URI type(String name) {
		return URI.create(TYPE + name);
	}

}
