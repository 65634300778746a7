/**
 * Who is signed in: people as the issuer of their tokens describes them, what others may
 * see of them, and whether they may write. Tokens themselves are another module's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ressursbank.content.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
