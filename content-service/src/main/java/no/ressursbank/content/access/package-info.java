/**
 * Who gets in: checks tokens, drops what a token says too much, and limits how often
 * somebody may ask. The only module that knows OAuth.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "guard" })
package no.ressursbank.content.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
