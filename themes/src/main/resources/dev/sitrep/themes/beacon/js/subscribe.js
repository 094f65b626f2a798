/* Where a site doesn't know its own address, its pages do: a calendar opens from where it lies. */
(() => {
  if (!/^https?:$/.test(location.protocol)) return;
  for (const file of document.querySelectorAll("[data-open] > .file")) {
    const open = document.createElement("a");
    open.className = "button";
    open.href = file.href.replace(/^https?:/, "webcal:");
    open.textContent = file.parentElement.dataset.open;
    const what = file.querySelector(".visually-hidden");
    if (what) open.append(what.cloneNode(true));
    file.before(open);
  }
})();
