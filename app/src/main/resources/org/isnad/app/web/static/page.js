// What a page does beyond what links and forms do: everything here also works without it.
"use strict";
(() => {
  const root = document.documentElement;
  const reading = document.querySelector(".reading");
  root.classList.add("scripted");

  // How the parts of what can be chosen are called in the text, by the first letter of its id: attributions
  // (a, or j where a reader added one), claims, entities, times.
  const told = { attribute: "told", parts: ["cue", "source", "content", "medium"] };
  const kinds = {
    a: told,
    j: told,
    c: { attribute: "claim", parts: ["act", "agent", "patient", "theme", "place", "time"] },
    e: { attribute: "entity", whole: "name" },
    t: { attribute: "time", whole: "when" },
  };
  const layers = ["depth1", "depth2", "depth3", "names", "times", "claims"];
  let chosen = null;
  let alone = null;

  // What a key means: where the keyboard does not write Latin letters, its place counts.
  function key(event) {
    const digit = event.key.length === 1 ? "٠١٢٣٤٥٦٧٨٩".indexOf(event.key) : -1;
    if (digit >= 0) {
      return String(digit);
    }
    const place = /^(?:Key|Digit)(.)$/.exec(event.code);
    if (event.key.length === 1 && event.key > "~" && place) {
      return place[1].toLowerCase();
    }
    return event.key > "~" && event.code === "Slash" ? "/" : event.key;
  }
  window.isnad = { key };

  const card = (id) => document.getElementById("card-" + id);
  const box = (layer) => document.getElementById("layer-" + layer);

  // What j and k go through: all that is told, or what the one layer holds that is shown.
  function ids() {
    const within = {
      depth1: ".told.depth1",
      depth2: ".told.depth2",
      depth3: ".told:is(.depth3, .depth4)",
      names: ".things[data-kind=names] .thing",
      times: ".things[data-kind=times] .thing",
      claims: ".things[data-kind=claims] .thing",
    };
    return Array.from(document.querySelectorAll(within[alone] || ".told[data-id]"), (item) => item.dataset.id);
  }

  function lit(id, use) {
    const kind = kinds[id[0]];
    if (!kind) {
      return;
    }
    if (kind.whole) {
      document.querySelectorAll(`.text [data-${kind.attribute}="${CSS.escape(id)}"]`).forEach((e) => use(e, "lit-" + kind.whole));
      return;
    }
    for (const part of kind.parts) {
      document
        .querySelectorAll(`.text [data-${kind.attribute}~="${CSS.escape(id)}:${part}"]`)
        .forEach((e) => use(e, "lit-" + part));
    }
  }

  function forget() {
    document.querySelectorAll(".text [class*=lit-]").forEach((e) => {
      e.classList.remove(...Array.from(e.classList).filter((name) => name.startsWith("lit-")));
    });
    document.querySelectorAll(".chosen").forEach((item) => {
      item.classList.remove("chosen");
      item.querySelector("details").open = false;
    });
    chosen = null;
  }

  // Lights every part of what is chosen in the text and opens its card.
  function choose(id, scroll) {
    const item = card(id);
    if (!item) {
      return false;
    }
    if (chosen !== id) {
      forget();
    }
    chosen = id;
    lit(id, (element, name) => element.classList.add(name));
    item.classList.add("chosen");
    const group = item.closest(".things");
    if (group) {
      group.open = true;
    }
    item.querySelector("details").open = true;
    history.replaceState(null, "", "#" + id);
    document.getElementById("status").textContent = item.querySelector("summary").textContent.trim().replace(/\s+/g, " ");
    if (scroll !== "text") {
      show(document.getElementById(id) || document.querySelector(".text [class*=lit-]"));
    }
    if (scroll !== "list") {
      show(item);
    }
    return true;
  }

  // Shows one layer and no other; the same again, or none, shows them as they are at first.
  function showAlone(layer) {
    alone = layer === alone ? null : layer;
    for (const one of layers) {
      box(one).checked = alone ? one === alone : box(one).defaultChecked;
    }
    const label = alone ? box(alone).closest("label").querySelector(".key").textContent : "";
    document.getElementById("status").textContent = label;
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

  // What a reader means who points at a stretch: the nearest thing whose layer is shown.
  function meant(stretch) {
    const data = stretch.dataset;
    const act = (data.claim || "").split(" ").find((c) => c.endsWith(":act"));
    if (act && box("claims").checked) {
      return act.split(":")[0];
    }
    if (data.entity && box("names").checked) {
      return data.entity;
    }
    if (data.time && box("times").checked) {
      return data.time;
    }
    return innermost(stretch);
  }

  function onClick(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const cue = event.target.closest(".text a.cue, .chain .quote a, .claims .quote a");
    if (cue) {
      if (choose(decodeURIComponent(new URL(cue.href).hash.slice(1)), cue.closest(".text") ? "text" : null)) {
        event.preventDefault();
      }
      return;
    }
    const stretch = event.target.closest(".text :is([data-told], [data-entity], [data-time], [data-claim])");
    if (stretch && String(getSelection()) === "") {
      const id = meant(stretch);
      if (id && choose(id, "text")) {
        event.preventDefault();
      }
    }
  }

  function onToggle(event) {
    const item = event.target.closest && event.target.matches(".told > details, .thing > details") && event.target.parentElement;
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
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) {
      return;
    }
    const search = document.getElementById("q");
    const pressed = key(event);
    if (pressed === "/") {
      event.preventDefault();
      if (search) {
        search.focus();
        search.select();
      } else {
        location.href = "/";
      }
    } else if (reading && pressed === "j") {
      step(1);
    } else if (reading && pressed === "k") {
      step(-1);
    } else if (reading && /^[0-6]$/.test(pressed)) {
      showAlone(pressed === "0" ? null : layers[pressed - 1]);
    } else if (reading && pressed === "Escape") {
      forget();
    }
  }

  function fromAddress() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) {
      choose(id);
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
