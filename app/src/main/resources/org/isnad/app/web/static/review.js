// Judging what was found: words selected in the text become part of a correction, and keys press buttons.
"use strict";
(() => {
  const text = document.getElementById("text");
  if (!text) {
    return;
  }
  let taken = null;

  // Where a place stands: the paragraph's offset in the text, and how much is displayed before it.
  function place(node, offset) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const paragraph = element.closest("p[data-begin]");
    if (!paragraph) {
      return null;
    }
    const before = document.createRange();
    before.selectNodeContents(paragraph);
    before.setEnd(node, offset);
    return paragraph.dataset.begin + ":" + before.toString().length;
  }

  // A selection is remembered, since pressing a button may lose it.
  function remember() {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
      return;
    }
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) {
      return;
    }
    const begin = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset);
    if (begin && end) {
      taken = { stretch: begin + "-" + end, words: range.toString().trim() };
      document.dispatchEvent(new CustomEvent("words-chosen", { detail: taken }));
    }
  }

  function take(button, adding) {
    const box = button.closest(".take");
    const field = box.querySelector("input");
    const output = box.querySelector("output");
    remember();
    if (!taken) {
      return;
    }
    const more = adding && field.value;
    field.value = more ? field.value + "," + taken.stretch : taken.stretch;
    output.textContent = more ? output.textContent + " … " + taken.words : taken.words;
    if (field.name === "source-chosen") {
      box.closest("form").querySelector(".source-choice").value = "chosen";
    }
  }

  // The form that is open: of what is chosen, else that for what was missed.
  function open() {
    return document.querySelector(".told.chosen .mend[open] form") || document.querySelector(".missed[open] form");
  }

  // A form that a key opened is where the reader goes on.
  function press(button) {
    button.click();
    const form = button.matches("summary") && button.parentElement.open && button.parentElement.querySelector("form");
    if (form) {
      form.querySelector("select, button").focus();
    }
  }

  function onClick(event) {
    const button = event.target.closest("[data-take], [data-add]");
    if (button) {
      take(button, button.hasAttribute("data-add"));
    }
  }

  function onKey(event) {
    if (event.ctrlKey && event.key === "Enter" && open()) {
      event.preventDefault();
      open().requestSubmit(open().querySelector("button[value=correct]"));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) {
      return;
    }
    const meant = `[data-key="${CSS.escape(isnad.key(event))}"]`;
    const places = [open(), document.querySelector(".told.chosen"), document.querySelector(".missed")];
    const pressed = places.flatMap((place) => (place ? [place.querySelector(meant)] : [])).find((button) => button && button.checkVisibility());
    if (pressed) {
      event.preventDefault();
      press(pressed);
    }
  }

  document.addEventListener("selectionchange", remember);
  // Words may have been selected before any script ran; by then all scripts listen.
  document.addEventListener("DOMContentLoaded", remember);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
})();
