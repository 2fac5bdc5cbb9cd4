// Uploading: files and folders dropped on the form, a bar while they are sent, and one while they are read.
"use strict";
(() => {
  const form = document.getElementById("upload");
  const dropped = [];

  // All files below what was dropped, each with its path.
  async function gather(entry, path, into) {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      into.push([file, path + file.name]);
    } else if (entry.isDirectory) {
      const reader = entry.createReader();
      let some;
      do {
        some = await new Promise((done, failed) => reader.readEntries(done, failed));
        for (const inner of some) {
          await gather(inner, path + entry.name + "/", into);
        }
      } while (some.length > 0);
    }
  }

  async function onDrop(event) {
    event.preventDefault();
    form.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    if (entries.some(Boolean)) {
      for (const entry of entries.filter(Boolean)) {
        await gather(entry, "", dropped);
      }
    } else {
      dropped.push(...[...event.dataTransfer.files].map((file) => [file, file.name]));
    }
    send();
  }

  function send(event) {
    if (event) {
      event.preventDefault();
    }
    const data = new FormData();
    data.append("token", form.querySelector("[name=token]").value);
    for (const field of form.querySelectorAll("[type=file]")) {
      for (const file of field.files) {
        data.append("files", file, file.webkitRelativePath || file.name);
      }
    }
    for (const [file, path] of dropped) {
      data.append("files", file, path);
    }
    const line = form.querySelector(".sending");
    const tell = (words) => (line.querySelector("output").textContent = words);
    const request = new XMLHttpRequest();
    line.hidden = false;
    request.upload.onprogress = (e) => {
      const percent = Math.floor((100 * e.loaded) / Math.max(1, e.total));
      line.querySelector("progress").value = percent;
      tell(form.dataset.sending.replace("#", percent));
    };
    request.upload.onload = () => tell(form.dataset.sent);
    request.onload = () => {
      if (request.status < 400) {
        location.href = request.responseURL;
      } else {
        const answer = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
        tell(answer ? answer.textContent.trim().replace(/\s+/g, " ") : form.dataset.failed);
      }
    };
    request.onerror = () => tell(form.dataset.failed);
    request.open("POST", form.action);
    request.send(data);
  }

  if (form) {
    form.addEventListener("submit", send);
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", onDrop);
  }

  const shown = document.querySelector("[data-upload]");
  async function follow() {
    const answer = await fetch(location.pathname.replace(/\/progress$/, ".json") + "?id=" + shown.dataset.upload).catch(() => null);
    if (!answer || !answer.ok) {
      return;
    }
    const told = await answer.json();
    if (!told.reading) {
      location.reload();
      return;
    }
    for (const place of shown.querySelectorAll("[data-of]")) {
      const value = told[place.dataset.of];
      place.textContent = value < 0 ? "?" : value;
    }
    document.getElementById("read").value = told.percent;
    setTimeout(follow, 700);
  }
  if (shown) {
    setTimeout(follow, 500);
  }
})();
