// What makes the pages quicker to use. Everything works without it.

/** Suggestions under a search field: a combobox with a list (ARIA 1.2). */
class Suggestions {

	constructor(form) {
		this.form = form;
		this.input = form.querySelector("input[type=search]");
		this.list = document.createElement("ul");
		this.list.id = `${this.input.id}-options`;
		this.list.className = "options";
		this.list.hidden = true;
		this.list.setAttribute("role", "listbox");
		this.list.setAttribute("aria-label", form.querySelector("label").textContent);
		this.status = document.createElement("span");
		this.status.className = "ds-sr-only";
		this.status.setAttribute("role", "status");
		this.status.setAttribute("aria-live", "polite");
		this.input.after(this.list);
		form.append(this.status);
		for (const [name, value] of Object.entries({
			"role": "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id
		})) {
			this.input.setAttribute(name, value);
		}
		this.input.addEventListener("input", () => this.later());
		this.input.addEventListener("keydown", (event) => this.key(event));
		this.input.addEventListener("blur", () => this.close());
		// Before the field loses focus.
		this.list.addEventListener("mousedown", (event) => this.choose(event.target.closest("li"), event));
	}

	later() {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.ask(), 150);
	}

	async ask() {
		const asked = this.input.value.trim();
		if (asked.length < 2) {
			this.close();
			return;
		}
		this.pending?.abort();
		this.pending = new AbortController();
		try {
			const answer = await fetch(`/forslag?q=${encodeURIComponent(asked)}`, {
				signal: this.pending.signal, headers: { Accept: "application/json" }
			});
			this.show(answer.ok ? await answer.json() : []);
		}
		catch {
			this.close();
		}
	}

	show(options) {
		this.list.replaceChildren(...options.map((option, i) => {
			const item = document.createElement("li");
			item.id = `${this.list.id}-${i}`;
			item.dataset.href = option.href;
			item.setAttribute("role", "option");
			item.setAttribute("aria-selected", "false");
			item.append(option.text);
			if (option.label) {
				const kind = document.createElement("span");
				kind.className = "option-kind";
				kind.append(option.label);
				item.append(kind);
			}
			return item;
		}));
		this.open(options.length > 0);
		const { none, one, many } = this.form.dataset;
		this.status.textContent = options.length === 0 ? none : options.length === 1 ? one : `${options.length} ${many}`;
	}

	open(open) {
		this.list.hidden = !open;
		this.input.setAttribute("aria-expanded", String(open));
		this.input.removeAttribute("aria-activedescendant");
	}

	close() {
		clearTimeout(this.timer);
		this.pending?.abort();
		this.open(false);
		this.status.textContent = "";
	}

	key(event) {
		if (event.key === "Escape" && !this.list.hidden) {
			event.preventDefault();
			this.close();
		}
		else if (["ArrowDown", "ArrowUp"].includes(event.key) && !this.list.hidden) {
			event.preventDefault();
			this.move(event.key === "ArrowDown" ? 1 : -1);
		}
		else if (event.key === "Enter") {
			this.choose(this.list.querySelector("[aria-selected=true]"), event);
		}
	}

	move(step) {
		const items = [...this.list.children];
		const now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
		const next = items.at((now + step + items.length + (now < 0 && step < 0 ? 1 : 0)) % items.length);
		items.forEach((item) => item.setAttribute("aria-selected", String(item === next)));
		this.input.setAttribute("aria-activedescendant", next.id);
		next.scrollIntoView({ block: "nearest" });
	}

	choose(item, event) {
		if (item && !this.list.hidden) {
			event.preventDefault();
			location.assign(item.dataset.href);
		}
	}

}

for (const form of document.querySelectorAll("form.search")) {
	new Suggestions(form);
}

for (const button of document.querySelectorAll("[data-copy]")) {
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(location.href);
		button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
	});
}

for (const button of document.querySelectorAll("[data-print]")) {
	button.hidden = false;
	button.addEventListener("click", () => print());
}

// Where there is room the printed page stands beside its text; elsewhere the link opens it.
for (const link of document.querySelectorAll("[data-view]")) {
	const columns = document.querySelector(".pdf-columns");
	link.addEventListener("click", (event) => {
		if (!matchMedia("(min-width: 62rem)").matches || !navigator.pdfViewerEnabled || event.ctrlKey || event.metaKey) {
			return;
		}
		event.preventDefault();
		const shown = columns.querySelector(".pdf-view");
		columns.classList.toggle("beside", !shown);
		if (shown) {
			shown.remove();
			return;
		}
		const view = document.createElement("iframe");
		view.className = "pdf-view";
		view.title = link.dataset.title;
		view.src = `${link.href}&toolbar=0&navpanes=0&view=FitH`;
		columns.append(view);
	});
}

// On a wide screen the cursor waits in the field; on a phone the keyboard would hide the page.
if (location.pathname === "/" && !location.hash && matchMedia("(min-width: 62rem) and (pointer: fine)").matches) {
	document.getElementById("q")?.focus({ preventScroll: true });
}

// What could give a pupil away is marked while somebody writes; the server judges again when it is sent.
for (const form of document.querySelectorAll("form[data-guard]")) {
	const shown = form.querySelector("[data-judged]");
	let timer;
	let pending;
	form.addEventListener("input", (event) => {
		if (event.target.type === "checkbox") {
			return;
		}
		clearTimeout(timer);
		timer = setTimeout(async () => {
			pending?.abort();
			pending = new AbortController();
			try {
				const answer = await fetch("/drofting/sjekk", {
					method: "POST", body: new URLSearchParams(new FormData(form)), signal: pending.signal, redirect: "error"
				});
				if (answer.ok) {
					shown.innerHTML = await answer.text();
				}
			}
			catch {
				// Sending the form tells the same.
			}
		}, 700);
	});
	// On the way to a sign-in, an answer with the old session would take away the mark that the form is ours.
	form.addEventListener("submit", () => {
		clearTimeout(timer);
		pending?.abort();
	});
}
