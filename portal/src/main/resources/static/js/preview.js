// Shows a page anew as soon as what it is made of has been saved.

const panel = document.querySelector(".preview");
const details = panel.querySelector("details");

/** Waits for another version; the browser keeps the place on the page. */
async function follow() {
	const shown = panel.dataset.version;
	for (;;) {
		try {
			const answer = await fetch(`/forhandsvisning/versjon?after=${shown}`, { cache: "no-store" });
			if (answer.ok && (await answer.text()) !== shown) {
				location.reload();
				return;
			}
		}
		catch {
			// The preview is stopped, or starts again.
			await new Promise((done) => setTimeout(done, 1000));
		}
	}
}

details.open = sessionStorage.getItem("preview") !== "closed";
details.addEventListener("toggle", () => sessionStorage.setItem("preview", details.open ? "open" : "closed"));
follow();
