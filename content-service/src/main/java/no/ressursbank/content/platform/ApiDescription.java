package no.ressursbank.content.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description of the API says beside what the code says: examples, and the
 * problems every endpoint can answer with.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final Map<String, String> PROBLEMS = Map.of("400", "The address is not percent-encoded UTF-8", "404",
			"There is nothing by that id", "406", "There is no answer in that format", "410",
			"It was withdrawn, or the log of changes was lost", "422",
			"A parameter or a value that is not known; `suggestion` is the nearest that is", "503",
			"The index does not answer, and nothing is kept for that time");

	private static final Map<String, String> REFUSALS = Map.of("401", "Nobody is signed in, or the token is no good",
			"403", "The role or the right to write is missing", "429", "Too often; `Retry-After` says when");

	@Bean
	OpenApiCustomizer description() {
		JsonNode examples = examples();
		return (api) -> {
			api.info(new Info().title("Ressursbanken: content")
				.version("1")
				.description(
						"Everything the bank holds: articles, materials, webinars, courses, contacts, themes and the model.")
				.license(new License().name("CC BY 4.0").url("https://creativecommons.org/licenses/by/4.0/")));
			api.servers(List.of(new Server().url("http://localhost:8081")));
			api.getComponents()
				.addSchemas("Problem", problem())
				.addSecuritySchemes("token",
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("bearer")
							.bearerFormat("JWT")
							.description("An access token of the configured issuer: docs/operating.md"));
			api.getPaths().forEach((path, item) -> describe(path, item, examples));
		};
	}

	/**
	 * Examples stand under the path, and those of what changes something under the method
	 * too.
	 */
	private static void describe(String path, PathItem item, JsonNode examples) {
		item.readOperationsMap().forEach((method, operation) -> {
			JsonNode example = examples.path((method == HttpMethod.GET) ? path : method + " " + path);
			boolean members = operation.getSecurity() != null;
			operation.setOperationId(example.path("operationId").asString(operation.getOperationId()));
			operation.setSummary(example.path("summary").asString(null));
			operation.setTags(List.of(members ? "members" : path.startsWith("/files") ? "files" : "content"));
			if (operation.getParameters() != null) {
				operation.getParameters()
					.forEach((parameter) -> parameter
						.setExample(example.path("parameters").path(parameter.getName()).asString(null)));
			}
			answers(operation.getResponses(), example.path("answer"), members);
			body(operation.getRequestBody(), example.path("body"));
		});
	}

	private static void body(@Nullable RequestBody body, JsonNode example) {
		if (body != null && !example.isMissingNode()) {
			body.getContent().values().forEach((type) -> type.setExample(plain(example)));
		}
	}

	private static void answers(ApiResponses responses, JsonNode example, boolean members) {
		responses.values().stream().map(ApiResponse::getContent).filter(Objects::nonNull).forEach((content) -> {
			MediaType json = content.get("application/json");
			if (json != null && !example.isMissingNode()) {
				json.setExample(plain(example));
			}
		});
		PROBLEMS.forEach((status, text) -> responses.addApiResponse(status, problem(status, text)));
		if (members) {
			REFUSALS.forEach((status, text) -> responses.addApiResponse(status, problem(status, text)));
		}
	}

	private static Object plain(JsonNode example) {
		return new JsonMapper().convertValue(example, Object.class);
	}

	private static ApiResponse problem(String status, String text) {
		Map<String, Object> example = Map.of("type", "/problems/" + (status.equals("404") ? "not-found" : "…"), "title",
				text, "status", Integer.valueOf(status));
		MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))
			.example(example);
		return new ApiResponse().description(text)
			.content(new Content().addMediaType("application/problem+json", problem));
	}

	private static Schema<?> problem() {
		Schema<?> problem = new Schema<>();
		problem.addType("object");
		problem.description("Problem details (RFC 9457); the types are listed in docs/api/problems.md");
		List.of("type", "title", "detail", "instance", "field", "suggestion")
			.forEach((name) -> problem.addProperty(name, text()));
		problem.addProperty("status", number());
		return problem;
	}

	private static Schema<?> text() {
		Schema<?> text = new Schema<>();
		text.addType("string");
		return text;
	}

	private static Schema<?> number() {
		Schema<?> number = new Schema<>();
		number.addType("integer");
		return number;
	}

	private static JsonNode examples() {
		try (@Nullable
		InputStream in = ApiDescription.class.getResourceAsStream("examples.json")) {
			if (in == null) {
				throw new IllegalStateException("The jar lacks examples.json");
			}
			return new JsonMapper().readTree(in);
		}
		catch (IOException ex) {
			throw new IllegalStateException("examples.json cannot be read", ex);
		}
	}

}
