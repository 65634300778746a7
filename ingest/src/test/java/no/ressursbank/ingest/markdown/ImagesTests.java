package no.ressursbank.ingest.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ImagesTests {

	@TempDir
	Path root;

	private MarkdownFolder folder;

	@BeforeEach
	void createFolder() {
		this.folder = new MarkdownFolder(this.root);
	}

	@Test
	void storesAnImageByItsContentAndServesItFromThere(@TempDir Path store) throws IOException {
		byte[] png = image("png");
		this.folder.storing(store).write("articles/bilder/Håndtrykk.PNG", png);
		String sha256 = DigestUtils.sha256Hex(png);
		assertThat(this.folder.html("![To som hilser](bilder/Håndtrykk.PNG \"Hilsen\")\n"))
			.contains("<img src=\"/files/" + sha256 + "/handtrykk.png\" alt=\"To som hilser\" title=\"Hilsen\" />");
		assertThat(this.folder.document("![To](bilder/Håndtrykk.PNG)\n").attachments())
			.containsExactly(sha256 + "/handtrykk.png");
		assertThat(store.resolve(sha256.substring(0, 2)).resolve(sha256 + ".png")).hasBinaryContent(png);
		try (var files = Files.walk(store)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(1);
		}
	}

	@Test
	void makesTheTextOfAnImageSearchable() throws IOException {
		this.folder.write("articles/a.jpg", image("jpg"));
		assertThat(this.folder.document("Se ![Trivselstrapp](a.jpg) her.\n").passages().getFirst().text())
			.isEqualTo("Se Trivselstrapp her.");
	}

	@Test
	void findsAnImageWithoutText() throws IOException {
		this.folder.write("articles/a.gif", image("gif"));
		assertThat(this.folder.findings("Se ![](a.gif)\n")).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("alt-text");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.place().column()).isEqualTo(4);
		});
	}

	@Test
	void rejectsWhatIsNotThereOrNoImage() {
		this.folder.write("articles/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
			.write("articles/b.png", "<svg><script/></svg>");
		assertThat(rules("![x](borte.png)\n")).containsExactly("broken-image");
		assertThat(rules("![x](a.svg)\n")).containsExactly("image-type");
		assertThat(rules("![x](b.png)\n")).containsExactly("image-type");
	}

	@Test
	void readsNothingOutsideTheFolder(@TempDir Path outside) throws IOException {
		Path secret = Files.write(outside.resolve("hemmelig.png"), image("png"));
		Files.createDirectories(this.root.resolve("articles"));
		Files.createSymbolicLink(this.root.resolve("articles/lenke.png"), secret);
		Files.createSymbolicLink(this.root.resolve("articles/mappe"), outside);
		assertThat(rules("![x](" + this.root.resolve("articles").relativize(secret) + ")\n"))
			.containsExactly("broken-image");
		assertThat(rules("![x](" + secret + ")\n")).containsExactly("broken-image");
		assertThat(rules("![x](lenke.png)\n")).containsExactly("broken-image");
		assertThat(rules("![x](mappe/hemmelig.png)\n")).containsExactly("broken-image");
	}

	@Test
	void turnsAnImageFromElsewhereIntoALink() {
		String body = "![Kart](https://example.org/kart.png)\n";
		assertThat(rules(body)).containsExactly("remote-image");
		assertThat(this.folder.html(body)).isEqualTo("<p><a href=\"https://example.org/kart.png\">Kart</a></p>\n");
	}

	@Test
	void leavesOnlyTheTextOfAnImagePastedIntoTheText() {
		String body = "![Kart](data:image/png;base64,AAAA)\n";
		assertThat(rules(body)).containsExactly("remote-image");
		assertThat(this.folder.html(body)).isEqualTo("<p>Kart</p>\n");
	}

	@Test
	void tellsImagesByTheirBytes() throws IOException {
		assertThat(ImageType.of(image("png"))).contains(ImageType.PNG);
		assertThat(ImageType.of(image("jpg"))).contains(ImageType.JPG);
		assertThat(ImageType.of(image("gif"))).contains(ImageType.GIF);
		assertThat(ImageType.of("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1))).contains(ImageType.WEBP);
		assertThat(ImageType.of(new byte[0])).isEmpty();
		assertThat(ImageType.of("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
	}

	@Test
	void rejectsAPictureThatTellsWhereItWasTaken(@TempDir Path store) throws IOException {
		this.folder.storing(store).write("articles/a.jpg", PhonePicture.jpeg()).write("articles/b.jpg", image("jpg"));
		assertThat(rules("![x](a.jpg)\n")).containsExactly("image-location");
		assertThat(rules("![x](b.jpg)\n")).isEmpty();
		try (var files = Files.walk(store)) {
			assertThat(files.filter(Files::isRegularFile)).hasSize(1);
		}
	}

	private List<String> rules(String body) {
		return this.folder.findings(body).stream().map(Finding::rule).toList();
	}

	private static byte[] image(String type) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), type, bytes);
		return bytes.toByteArray();
	}

}
