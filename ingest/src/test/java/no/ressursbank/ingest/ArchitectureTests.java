package no.ressursbank.ingest;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "no.ressursbank.ingest", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packagesFormNoCycle = slices().matching("no.ressursbank.ingest.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule onlyTheWorkerMeetsThePdfLibrary = noClasses().that()
		.resideOutsideOfPackage("..ingest.pdf.worker")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.pdfbox..");

	@ArchTest
	static final ArchRule onlyMarkdownMeetsFlexmarkAndTheSanitiser = noClasses().that()
		.resideOutsideOfPackage("..ingest.markdown")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.vladsch.flexmark..", "org.owasp..", "org.jsoup..");

	@ArchTest
	static final ArchRule knowsNoWebServerNoDatabaseAndNoService = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.boot..", "java.sql..",
				"no.ressursbank.search..", "no.ressursbank.content..", "no.ressursbank.local..");

}
