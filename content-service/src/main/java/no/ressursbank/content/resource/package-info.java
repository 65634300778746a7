/**
 * Themes, the model and every kind of resource, as they stand in the index. Beside the
 * search in threads the only module that knows Elasticsearch.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ressursbank.content.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
