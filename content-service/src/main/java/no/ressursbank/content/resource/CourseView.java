package no.ressursbank.content.resource;

import java.util.List;

/**
 * What only a course has.
 *
 * @param steps in order, each with what it leads to now
 */
public record CourseView(List<StepView> steps) {
}
