// Selecting words of the text by keyboard: arrows go from word to word, with Shift they move one end of what is selected.
"use strict";
(() => {
  const text = document.getElementById("text");
  if (!text) {
    return;
  }
  const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
  let all = "";
  let nodes = [];
  let words = [];
  let begin = 0;
  let end = 0;
  let movesEnd = true;
  let cameFrom = null;

  function read() {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    all = "";
    nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([all.length, node]);
      all += node.data;
    }
    words = Array.from(all.matchAll(WORD), (m) => [m.index, m.index + m[0].length]);
  }

  // The last node that begins before an offset; for the end of a stretch the offset itself is not yet inside.
  function point(offset, isEnd) {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (isEnd ? nodes[middle][0] < offset : nodes[middle][0] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return [nodes[low][1], offset - nodes[low][0]];
  }

  function offsetOf(node) {
    const found = nodes.find(([, one]) => node === one || node.contains(one));
    return found ? found[0] : 0;
  }

  function show() {
    getSelection().setBaseAndExtent(...point(begin, false), ...point(end, true));
    point(begin, false)[0].parentElement.scrollIntoView({ block: "nearest" });
    document.getElementById("status").textContent = all.slice(begin, end);
  }

  function select(word) {
    if (word) {
      [begin, end] = word;
      show();
    }
  }

  function first() {
    const selection = getSelection();
    if (selection.rangeCount && !selection.isCollapsed && text.contains(selection.anchorNode)) {
      const range = selection.getRangeAt(0);
      begin = offsetOf(range.startContainer) + range.startOffset;
      end = begin + range.toString().length;
      show();
      return;
    }
    const lit = text.querySelector(".lit-content") || text.querySelector(".lit-cue") || text.querySelector("p");
    const at = offsetOf(lit);
    select(words.find(([from]) => from >= at) || words[0]);
  }

  function enter(button) {
    cameFrom = button;
    read();
    if (words.length) {
      text.tabIndex = -1;
      movesEnd = true;
      text.focus({ preventScroll: true });
      first();
    }
  }

  function step(forward) {
    select(forward ? words.find(([from]) => from >= end) : words.findLast(([, to]) => to <= begin));
  }

  function letter(offset, forward) {
    let at = offset + (forward ? 1 : -1);
    while (at > 0 && at < all.length && /\p{M}/u.test(all[at])) {
      at += forward ? 1 : -1;
    }
    return Math.max(0, Math.min(at, all.length));
  }

  function border(offset, forward, side) {
    const borders = words.map((word) => word[side]);
    return (forward ? borders.find((b) => b > offset) : borders.findLast((b) => b < offset)) ?? offset;
  }

  function move(forward, byWord) {
    const offset = movesEnd ? end : begin;
    const moved = byWord ? border(offset, forward, movesEnd ? 1 : 0) : letter(offset, forward);
    if (movesEnd ? moved > begin : moved < end) {
      [begin, end] = movesEnd ? [begin, moved] : [moved, end];
      show();
    }
  }

  function onKey(event) {
    if (!cameFrom || event.altKey || event.metaKey) {
      return;
    }
    const rtl = point(begin, false)[0].parentElement.closest("p").dir === "rtl";
    const forward = event.key === (rtl ? "ArrowLeft" : "ArrowRight");
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.shiftKey ? move(forward, event.ctrlKey) : step(forward);
    } else if (isnad.key(event) === "x" && !event.ctrlKey) {
      movesEnd = !movesEnd;
    } else if (event.key === "Escape") {
      cameFrom.focus();
      cameFrom = null;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-words]");
    if (button) {
      enter(button);
    }
  });
  text.addEventListener("keydown", onKey);
})();
