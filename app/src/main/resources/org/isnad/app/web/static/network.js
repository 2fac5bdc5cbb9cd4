// The network of a name: the picture of the server is taken over by Cytoscape, in which names can be opened further.
"use strict";
(() => {
  const place = document.getElementById("network");
  if (!place || typeof cytoscape !== "function") {
    return;
  }
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const chosen = document.getElementById("network-chosen");
  const most = 200;
  let graph = null;

  function elements(data) {
    return [...data.nodes.map((one) => ({ group: "nodes", data: one, position: { x: one.x, y: one.y } })), ...data.edges.map((one) => ({ group: "edges", data: one }))];
  }

  function style() {
    const ink = colour("--ink");
    return [
      {
        selector: "node",
        style: {
          label: "data(label)", "font-size": 13, "min-zoomed-font-size": 6, color: ink, "text-valign": "bottom", "text-margin-y": 4,
          "text-outline-color": colour("--paper"), "text-outline-width": 2, width: 16, height: 16, "background-color": colour("--soft"),
        },
      },
      { selector: "node.opened", style: { width: 26, height: 26, "background-color": colour("--d2") } },
      {
        selector: "edge",
        style: {
          width: "mapData(count, 1, 20, 1.5, 7)", "curve-style": "bezier", "target-arrow-shape": "triangle",
          "line-color": colour("--d3"), "target-arrow-color": colour("--d3"),
        },
      },
      {
        selector: "edge[kind = 'passes_on']",
        style: { "line-style": "dashed", "line-color": colour("--d1"), "target-arrow-color": colour("--d1") },
      },
    ];
  }

  function get(key) {
    const address = new URL(place.dataset.source, location.href);
    address.searchParams.set("key", key || address.searchParams.get("key"));
    return fetch(address).then((answer) => {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    });
  }

  // Names that are already there keep their places.
  function grow(node) {
    say(node);
    if (node.hasClass("opened") || graph.nodes().length > most) {
      return;
    }
    get(node.id())
      .then((data) => {
        node.addClass("opened");
        const known = graph.elements();
        const fresh = graph.add(elements(data).filter((one) => graph.getElementById(one.data.id).empty()));
        const around = fresh.nodes();
        around.forEach((one, i) => {
          const angle = (2 * Math.PI * i) / around.length;
          one.position({ x: node.position("x") + 160 * Math.cos(angle), y: node.position("y") + 160 * Math.sin(angle) });
        });
        known.lock();
        graph.layout({ name: "cose", animate: false, randomize: false, fit: false, nodeRepulsion: () => 20000, idealEdgeLength: () => 110 }).run();
        known.unlock();
        graph.fit(undefined, 30);
        place.dataset.nodes = graph.nodes().length;
      })
      .catch(() => {
        chosen.textContent = place.dataset.failed;
      });
  }

  function say(node) {
    const link = document.createElement("a");
    link.href = "/name?key=" + encodeURIComponent(node.id());
    link.textContent = node.data("label") + ": " + chosen.dataset.page;
    chosen.replaceChildren(link);
  }

  function picture() {
    graph.png({ output: "blob-promise", full: true, scale: 2, bg: colour("--paper") }).then((blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = "network.png";
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  function draw(data) {
    place.replaceChildren();
    place.classList.add("drawn");
    graph = cytoscape({
      container: place,
      elements: elements(data),
      style: style(),
      layout: { name: "preset", padding: 20 },
      userZoomingEnabled: false,
    });
    graph.getElementById(data.nodes[0].id).addClass("opened");
    graph.on("tap", "node", (event) => grow(event.target));
    graph.on("tap", "edge", (event) => {
      location.href = event.target.data("link");
    });
    place.dataset.nodes = graph.nodes().length;
    const png = document.getElementById("network-png");
    png.hidden = false;
    png.addEventListener("click", picture);
    document.getElementById("network-hint").hidden = false;
  }

  get(null).then(draw).catch(() => {
    chosen.textContent = place.dataset.failed;
  });
})();
