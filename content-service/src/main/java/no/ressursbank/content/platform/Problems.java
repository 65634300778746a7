package no.ressursbank.content.platform;

import java.net.URI;
import java.sql.SQLException;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
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

	/** SQLSTATE of a character that the encoding does not have. */
	private static final String ZERO = "22021";

	private static final Map<HttpStatusCode, String> TYPES = Map.of(HttpStatus.NOT_FOUND, "not-found",
			HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
			HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

	private final MessageSource messages;

	private final SchemaMigration migration;

	Problems(MessageSource messages, SchemaMigration migration) {
		this.messages = messages;
		this.migration = migration;
	}

	/** A query string that is no UTF-8, or with characters in it that no name has. */
	@ExceptionHandler({ InvalidParameterException.class, RequestRejectedException.class })
	@Nullable ResponseEntity<Object> undecodable(Exception ex, WebRequest request) {
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.BAD_REQUEST, ex), new HttpHeaders(),
				HttpStatus.BAD_REQUEST, request);
	}

	/** The database does not answer: not our fault, and soon over. */
	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			RecoverableDataAccessException.class, CannotCreateTransactionException.class,
			TransactionSystemException.class })
	@Nullable ResponseEntity<Object> databaseSilent(Exception ex, WebRequest request) {
		this.logger.warn("The database does not answer: " + ex.getClass().getSimpleName());
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ex),
				new HttpHeaders(), HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	/** Also when it has just begun to answer, and its tables are not there yet. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> badSql(BadSqlGrammarException ex, WebRequest request) {
		return this.migration.isDone() ? unexpected(ex, request) : databaseSilent(ex, request);
	}

	/** PostgreSQL keeps no text with the character zero in it; no keyboard writes one. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unkeepable(DataIntegrityViolationException ex, WebRequest request) {
		boolean zero = ex.getMostSpecificCause() instanceof SQLException cause && ZERO.equals(cause.getSQLState());
		return zero ? unreadable(new HttpHeaders(), request) : unexpected(ex, request);
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
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		FieldError error = ex.getFieldErrors().getFirst();
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		problem.setType(type("invalid-parameter"));
		problem.setProperty("field", error.getField());
		String rule = this.messages.getMessage(error, LocaleContextHolder.getLocale());
		return handleErrorResponseException(
				new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, ex,
						"problem.invalid-parameter.detail", new Object[] { error.getField(), rule }),
				headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
	}

	/** Never repeats what was sent: it may be what nobody should read. */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return unreadable(headers, request);
	}

	private @Nullable ResponseEntity<Object> unreadable(HttpHeaders headers, WebRequest request) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
		problem.setType(type("unreadable-body"));
		return handleErrorResponseException(new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null), headers,
				HttpStatus.BAD_REQUEST, request);
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

	private static URI type(String name) {
		return URI.create(TYPE + name);
	}

}
