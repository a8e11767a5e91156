// Comfort only: everything works without it. Safe to run again after the host has patched the page.
const once = (element, key) => element && !element.dataset[key] && (element.dataset[key] = "1");

// A filter answers at once when a choice changes.
for (const form of document.querySelectorAll("form.ek-filter")) {
  if (once(form, "ekAuto")) form.addEventListener("change", e => { if (e.target.matches("select")) form.requestSubmit(); });
}

// Work on very many goes on by itself, a part at a time.
for (const button of document.querySelectorAll("[data-ek-go-on]")) {
  if (once(button, "ekGone")) button.form.requestSubmit();
}

// Printing needs script, so its button comes from script.
for (const place of document.querySelectorAll("[data-ek-print]")) {
  if (!once(place, "ekDone")) continue;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "ek-btn", textContent: place.dataset.ekPrint });
  button.addEventListener("click", () => window.print());
  place.append(button);
}

const show = html => {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.title = page.title;
  document.body.replaceWith(page.body);
  const problems = document.getElementById("problems");
  problems?.focus();
  problems?.scrollIntoView();
};

// How far the files of a form have come.
for (const form of document.querySelectorAll("form:has(.ek-file)")) {
  if (!once(form, "ekFile")) continue;
  form.addEventListener("submit", e => {
    const bar = form.querySelector(".ek-file progress");
    if (!bar || ![...form.querySelectorAll("input[type=file]")].some(input => input.files.length)) return;
    e.preventDefault();
    bar.hidden = false;
    const request = new XMLHttpRequest();
    request.upload.onprogress = p => { if (p.lengthComputable) bar.value = p.loaded / p.total; };
    request.onload = () => {
      // What was refused says why; opened anew, the page would not.
      if (request.status >= 400 && request.getResponseHeader("content-type")?.includes("html")) show(request.responseText);
      else if (request.responseURL && request.responseURL !== location.href) location.assign(request.responseURL);
      else location.reload();
    };
    request.onerror = () => form.submit();
    request.open(form.method, form.action);
    request.send(new FormData(form, e.submitter));
  });
}

// A score sheet is reckoned by the server whenever a value changes; without script, by its button.
for (const bar of document.querySelectorAll("[data-ek-live]")) {
  const form = bar.closest("form");
  if (!once(form, "ekLive")) continue;
  let waiting;
  form.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = new FormData(form);
      typed.set("do", "try");
      const answer = await fetch(form.action, { method: "POST", body: typed, headers: { "X-Ek-Live": "1" } }).catch(() => null);
      if (!answer?.headers.get("content-type")?.includes("html") || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const reckoned of page.querySelectorAll("#ek-totals, [id^='s.']")) {
        // What says the same stays, and with it the box that somebody is ticking.
        const shown = document.getElementById(reckoned.id);
        if (shown && shown.textContent !== reckoned.textContent) shown.replaceChildren(...reckoned.childNodes);
      }
    }, 400);
  });
}
