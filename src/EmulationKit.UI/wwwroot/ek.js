// Comfort only: everything works without it. Safe to run again after the host has patched the page.
const once = (element, key) => element && !element.dataset[key] && (element.dataset[key] = "1");

// A filter answers at once when a choice changes.
for (const form of document.querySelectorAll("form.ek-filter")) {
  if (once(form, "ekAuto")) form.addEventListener("change", e => { if (e.target.matches("select")) form.requestSubmit(); });
}

// Printing needs script, so its button comes from script.
for (const place of document.querySelectorAll("[data-ek-print]")) {
  if (!once(place, "ekDone")) continue;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "ek-btn", textContent: place.dataset.ekPrint });
  button.addEventListener("click", () => window.print());
  place.append(button);
}

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
    request.onload = () => request.responseURL && request.responseURL !== location.href ? location.assign(request.responseURL) : location.reload();
    request.onerror = () => form.submit();
    request.open(form.method, form.action);
    request.send(new FormData(form, e.submitter));
  });
}
