package no.ressursbank.content.insight;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a portal has counted since it last told.
 *
 * @param clicks at most one for each place
 */
record NewClicks(@NotNull(message = "{parameter.required}") @Size(max = 11,
		message = "{parameter.too-many}") List<@Valid Click> clicks) {
}
