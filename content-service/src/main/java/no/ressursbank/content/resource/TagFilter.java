package no.ressursbank.content.resource;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a list of any kind can be narrowed by. Of several values of one parameter, one
 * must fit; of several parameters, all.
 *
 * @param theme ids of themes
 * @param audience such as sosialfaglig
 * @param grade from 1
 * @param situation such as samtale
 * @param horizon akutt, forebyggende or system
 * @param model ids of components of the model
 * @param steward ids of stewards
 * @param language nb, nn, se or en
 */
record TagFilter(@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> theme,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> audience,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> grade,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> situation,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> horizon,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> model,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> steward,
		@Nullable @Size(max = 50, message = "{parameter.too-many}") List<String> language) {

	static final TagFilter NONE = new TagFilter(null, null, null, null, null, null, null, null);

}
