package no.ressursbank.resourceindex;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "no.ressursbank.resourceindex", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule knowsNoWebNoDatabaseAndNoContainer = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.boot..", "org.springframework.context..",
				"org.springframework.stereotype..", "java.sql..", "com.vladsch..", "org.apache.tika..",
				"no.ressursbank.ingest..", "no.ressursbank.search..", "no.ressursbank.content..");

}
