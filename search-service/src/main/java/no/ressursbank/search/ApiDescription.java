package no.ressursbank.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description of the API says beside what the code says: the parameters, which
 * the service reads by its own rule, examples, and problems.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final Map<String, String> PROBLEMS = Map.of("400", "The address is not percent-encoded UTF-8", "404",
			"There is nothing by that id", "406", "There is no answer in that format", "410", "The cursor has expired",
			"422", "A parameter or a value that is not known; `suggestion` is the nearest that is", "503",
			"The index does not answer");

	@Bean
	OpenApiCustomizer description() {
		JsonNode examples = examples();
		return (api) -> {
			api.info(new Info().title("Ressursbanken: search")
				.version("1")
				.description("Search over everything the bank holds."));
			api.servers(List.of(new Server().url("http://localhost:8082")));
			api.getPaths().forEach((path, item) -> describe(path, item, examples.path(path)));
		};
	}

	private static void describe(String path, PathItem item, JsonNode example) {
		Operation operation = Objects.requireNonNull(item.getGet());
		operation.setOperationId(example.path("operationId").asString(path));
		operation.setSummary(example.path("summary").asString(null));
		operation.setTags(List.of("search"));
		operation.setParameters(example.path("parameters")
			.propertyStream()
			.map((parameter) -> parameter(path, parameter.getKey(), parameter.getValue().asString()))
			.toList());
		MediaType json = Objects.requireNonNull(
				Objects.requireNonNull(operation.getResponses().get("200")).getContent().get("application/json"));
		json.setExample(new JsonMapper().convertValue(example.path("answer"), Object.class));
		PROBLEMS.forEach((status, text) -> operation.getResponses().addApiResponse(status, problem(status, text)));
	}

	private static Parameter parameter(String path, String name, String example) {
		boolean inPath = path.contains("{" + name + "}");
		Schema<String> schema = new Schema<>();
		schema.addType("string");
		List<String> closed = Arrays.stream(Facet.values())
			.filter((facet) -> facet.parameter().equals(name))
			.flatMap((facet) -> facet.closedList().stream())
			.toList();
		if (!closed.isEmpty()) {
			schema.setEnum(closed);
		}
		return new Parameter().name(name)
			.in(inPath ? "path" : "query")
			.required(inPath)
			.schema(schema)
			.example(example.isEmpty() ? null : example);
	}

	private static ApiResponse problem(String status, String text) {
		Map<String, Object> example = Map.of("type", "/problems/…", "title", text, "status", Integer.valueOf(status));
		return new ApiResponse().description(text)
			.content(new Content().addMediaType("application/problem+json", new MediaType().example(example)));
	}

	private static JsonNode examples() {
		return new JsonMapper().readTree(
				Objects.requireNonNull(ApiDescription.class.getResourceAsStream("examples.json"), "examples.json"));
	}

}
