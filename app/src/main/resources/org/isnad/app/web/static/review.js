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

  function onClick(event) {
    const button = event.target.closest("[data-take], [data-add]");
    if (button) {
      take(button, button.hasAttribute("data-add"));
    }
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) {
      return;
    }
    const within = event.key === "n" ? document : document.querySelector(".told.chosen");
    const pressed = within && within.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (pressed) {
      event.preventDefault();
      pressed.click();
    }
  }

  document.addEventListener("selectionchange", remember);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
})();
