// What a page does beyond what links and forms do: everything here also works without it.
"use strict";
(() => {
  const root = document.documentElement;
  const reading = document.querySelector(".reading");
  root.classList.add("scripted");

  const parts = ["cue", "source", "content", "medium"];
  let chosen = null;

  const card = (id) => document.getElementById("card-" + id);
  const stretches = (id, part) => document.querySelectorAll(`[data-told~="${CSS.escape(id)}:${part}"]`);
  const ids = () => Array.from(document.querySelectorAll(".told"), (item) => item.dataset.id);

  function forget() {
    for (const part of parts) {
      document.querySelectorAll(".lit-" + part).forEach((e) => e.classList.remove("lit-" + part));
    }
    document.querySelectorAll(".told.chosen").forEach((item) => {
      item.classList.remove("chosen");
      item.querySelector("details").open = false;
    });
    chosen = null;
  }

  // Lights every part of an attribution in the text and opens its card.
  function choose(id, scroll) {
    const item = card(id);
    if (!item) {
      return false;
    }
    if (chosen !== id) {
      forget();
    }
    chosen = id;
    for (const part of parts) {
      stretches(id, part).forEach((e) => e.classList.add("lit-" + part));
    }
    item.classList.add("chosen");
    item.querySelector("details").open = true;
    history.replaceState(null, "", "#" + id);
    document.getElementById("status").textContent = item.querySelector(".who").textContent.trim();
    if (scroll !== "text") {
      show(document.getElementById(id));
    }
    if (scroll !== "list") {
      show(item);
    }
    return true;
  }

  function show(element) {
    if (element && getComputedStyle(element).position !== "fixed") {
      element.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const all = ids();
    if (all.length === 0) {
      return;
    }
    const at = all.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    choose(all[next]);
  }

  // The innermost attribution in whose content a stretch stands.
  function innermost(element) {
    const contents = (element.dataset.told || "").split(" ").filter((t) => t.endsWith(":content"));
    return contents.length ? contents[contents.length - 1].split(":")[0] : null;
  }

  function onClick(event) {
    const cue = event.target.closest(".text a.cue, .chain .quote a");
    if (cue && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      if (choose(decodeURIComponent(new URL(cue.href).hash.slice(1)), cue.closest(".text") ? "text" : null)) {
        event.preventDefault();
      }
      return;
    }
    const stretch = event.target.closest(".text [data-told]");
    if (stretch && !event.target.closest("a") && String(getSelection()) === "") {
      const id = innermost(stretch);
      if (id) {
        choose(id, "text");
      }
    }
  }

  function onToggle(event) {
    const item = event.target.closest && event.target.closest(".told");
    if (!item) {
      return;
    }
    if (event.target.open && chosen !== item.dataset.id) {
      choose(item.dataset.id, "list");
    } else if (!event.target.open && chosen === item.dataset.id) {
      forget();
    }
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea")) {
      return;
    }
    const search = document.getElementById("q");
    if (event.key === "/") {
      event.preventDefault();
      if (search) {
        search.focus();
        search.select();
      } else {
        location.href = "/";
      }
    } else if (reading && event.key === "j") {
      step(1);
    } else if (reading && event.key === "k") {
      step(-1);
    } else if (reading && event.key === "Escape") {
      forget();
    }
  }

  function fromAddress() {
    const id = decodeURIComponent(location.hash.slice(1));
    document.querySelectorAll(".lit-claim").forEach((e) => e.classList.remove("lit-claim"));
    if (!id || choose(id)) {
      return;
    }
    const place = document.getElementById(id);
    if (place && place.classList.contains("claim")) {
      document.getElementById("layer-claims").checked = true;
      place.classList.add("lit-claim");
    }
  }

  document.addEventListener("keydown", onKey);
  if (reading) {
    document.addEventListener("click", onClick);
    document.addEventListener("toggle", onToggle, true);
    addEventListener("hashchange", fromAddress);
    fromAddress();
  }
})();
