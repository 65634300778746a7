package no.ressursbank.content.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How often readers opened the hit at a place of the list.
 *
 * @param position from 1; 11 is anything after the first page
 * @param times how often
 */
record Click(
		@Min(value = 1, message = "{parameter.position}") @Max(value = 11,
				message = "{parameter.position}") int position,
		@Min(value = 1, message = "{parameter.times}") @Max(value = 1000, message = "{parameter.times}") int times) {
}
