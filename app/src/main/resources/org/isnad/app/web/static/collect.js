// Collecting: a selection offers itself to be kept, "b" (bookmark) keeps what is chosen, Alt and arrows order a dossier.
"use strict";
(() => {
  const bar = document.querySelector(".keep-words");

  function offer(event) {
    bar.querySelector("[name=stretch]").value = event.detail.stretch;
    bar.querySelector("output").textContent = event.detail.words;
    bar.hidden = false;
  }

  function withdraw() {
    if (String(getSelection()).trim() === "") {
      bar.hidden = true;
    }
  }

  function keep() {
    if (bar && !bar.hidden) {
      bar.requestSubmit();
      return true;
    }
    const link = document.querySelector(".told.chosen .keep, .thing.chosen .keep") || document.querySelector(".masthead .keep");
    if (link) {
      link.click();
    }
    return Boolean(link);
  }

  function move(leaf, key) {
    const button = leaf.querySelector(key === "ArrowUp" ? "[value=up]" : "[value=down]");
    if (button && !button.disabled) {
      button.click();
    }
  }

  function onKey(event) {
    const leaf = event.target.closest && event.target.closest("li.leaf");
    if (event.altKey && leaf && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      move(leaf, event.key);
    } else if (isnad.key(event) === "b" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input:not([type=checkbox]), textarea, select") && keep()) {
      event.preventDefault();
    }
  }

  // After a move the reader stands where the item now is.
  function stand() {
    const item = location.hash.startsWith("#item-") && document.getElementById(location.hash.slice(1));
    if (item) {
      item.focus();
    }
  }

  document.addEventListener("keydown", onKey);
  if (bar) {
    document.addEventListener("words-chosen", offer);
    document.addEventListener("selectionchange", withdraw);
  }
  stand();
})();
