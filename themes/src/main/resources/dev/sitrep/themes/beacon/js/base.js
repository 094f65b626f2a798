/* Comforts only: every page reads without them. */
(() => {
  const body = document.body;

  /* A button on each command and message. */
  if (navigator.clipboard || document.execCommand) {
    for (const figure of document.querySelectorAll("figure.cmd, figure.copy")) {
      const pre = figure.querySelector("pre:not(.output)");
      if (!pre) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = body.dataset.copy;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", () => copy(pre).then(
        () => say(button, body.dataset.copied),
        () => getSelection().selectAllChildren(pre)));
      figure.insertBefore(button, pre);
    }
  }

  function copy(pre) {
    const text = pre.textContent.replace(/\n$/, "");
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    getSelection().selectAllChildren(pre);
    return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("not copied"));
  }

  function say(button, word) {
    button.textContent = word;
    setTimeout(() => { button.textContent = body.dataset.copy; }, 2000);
  }

  /* The menu closes as one expects. */
  const more = document.querySelector(".mast .more");
  if (more) {
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && more.open) {
        more.open = false;
        more.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", event => { if (!more.contains(event.target)) more.open = false; });
  }

  /* A page that is older than promised says so. */
  const stale = document.querySelector(".stale");
  if (stale && Date.now() > Date.parse(stale.dataset.after)) stale.hidden = false;

  /* Paper shows everything. */
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("main details:not([open])")) {
      details.open = true;
      details.dataset.printed = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-printed]")) {
      details.open = false;
      delete details.dataset.printed;
    }
  });

  /* Find by any words: what lacks one of them is put away. */
  const filter = document.querySelector("[data-filter]");
  if (filter) {
    const input = filter.querySelector("input");
    const none = filter.querySelector(".none");
    const items = [...document.querySelectorAll("main .leads > li, main .index > div")]
      .map(item => [item, item.textContent.toLowerCase()]);
    const sections = [...document.querySelectorAll("main > section")];
    filter.hidden = false;
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const [item, text] of items) item.hidden = !words.every(word => text.includes(word));
      for (const section of sections) {
        section.hidden = words.length > 0 && !section.querySelector(".leads > li:not([hidden]), .index > div:not([hidden])");
      }
      none.hidden = sections.some(section => !section.hidden);
    });
  }
})();
