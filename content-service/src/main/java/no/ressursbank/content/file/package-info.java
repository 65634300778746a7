/**
 * The PDFs and the pictures of their first pages, and what texts show: images and
 * captions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "resource")
package no.ressursbank.content.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
