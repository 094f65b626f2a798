/* The field in the head of every page, and the page that searches. */
(() => {
  const link = document.querySelector(".mast .find");
  const form = document.querySelector("form.search");
  if (!link) return;

  const typing = target => target.closest?.("input, textarea, select, [contenteditable]");
  addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    event.preventDefault();
    focus();
  });
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !form && !matchMedia("(min-width: 44.01rem)").matches) return;
    event.preventDefault();
    focus();
  });

  function focus() {
    if (form) {
      form.q.focus();
      form.q.select();
      return;
    }
    const field = document.createElement("form");
    field.className = "find";
    field.setAttribute("role", "search");
    const input = document.createElement("input");
    input.type = "search";
    input.setAttribute("aria-label", link.dataset.label);
    input.placeholder = link.querySelector("span").textContent;
    input.autocomplete = "off";
    field.append(input);
    const back = () => { if (field.isConnected) field.replaceWith(link); };
    field.addEventListener("submit", event => {
      event.preventDefault();
      location.href = link.href + "?q=" + encodeURIComponent(input.value);
    });
    input.addEventListener("keydown", event => {
      if (event.key === "Escape") { back(); link.focus(); }
    });
    input.addEventListener("blur", () => { if (!input.value) back(); });
    link.replaceWith(field);
    input.focus();
  }

  if (!form) return;
  const words = form.dataset, input = form.q;
  const status = document.querySelector(".found"), hits = document.querySelector(".hits"), more = document.querySelector(".more-hits");
  const shelves = document.querySelector(".shelves"), kinds = words.kinds.split("|");
  let turn = 0, answer = null;
  Finder.open(words.index, words.base, document.documentElement.lang);
  form.hidden = false;

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  /* A text with the words in it that were searched for marked. */
  function marked(text, keys) {
    return text.split(/([\p{L}\p{M}\p{Nd}]+)/u).map((piece, i) => {
      if (i % 2 === 0) return piece;
      const own = Terms.units(piece).flatMap(unit => unit.words).flatMap(word => [Terms.english(word), Terms.indonesian(word)]);
      return own.some(word => keys.some(key => word.startsWith(key))) ? element("mark", "", piece) : piece;
    });
  }

  function row(card, keys) {
    const [page, place] = card.url.split("#");
    const link = element("a", "", ...marked(card.title, keys));
    const folder = page === "" || page.endsWith("/");
    link.href = words.root + page + (folder ? "index.html" : "") + (place ? "#" + place : "");
    const head = element("h2", "", link);
    const note = element("p", "note", element("span", "kind", kinds[card.kind]));
    for (const part of [...card.note.split(" · "), card.date]) if (part) note.append(element("span", "", ...marked(part, keys)));
    const li = element("li", "", head, note);
    if (card.summary) li.append(element("p", "summary", ...marked(card.summary, keys)));
    return li;
  }

  const say = (sentence, word) => sentence.replace("{0}", () => word);
  const keys = () => answer.needs.flatMap(one => [one.key, Terms.indonesian(one.word), ...[...one.parts, ...one.near].map(Terms.english)]);

  function told(shown) {
    const lines = [];
    const lost = answer.needs.filter(one => !one.hits.size).map(one => one.word);
    const near = answer.needs.filter(one => one.near.length).map(one => one.word);
    if (!answer.needs.length) shelves.hidden = false;
    else if (!answer.order.length) lines.push(say(words.none, input.value.trim()));
    else {
      if (lost.length) lines.push(say(words.without, lost.join(" ")));
      if (near.length) lines.push(say(words.near, near.join(" ")));
      if (answer.some) lines.push(words.some);
      lines.push(answer.order.length === 1 ? words.one : say(words.other, answer.order.length));
    }
    if (answer.broken) lines.push(words.broken);
    status.replaceChildren(...lines.map(line => element("span", "", line + " ")));
    const meant = answer.needs.find(one => one.meant && !one.near.length);
    if (meant) {
      const button = element("button", "", meant.meant);
      button.type = "button";
      button.addEventListener("click", () => {
        input.value = input.value.toLowerCase().replace(meant.word, () => meant.meant);
        input.focus();
        search();
      });
      status.append(words.suggest + " ", button, "?");
    }
    hits.append(...shown);
    more.hidden = answer.rest === 0;
  }

  async function search() {
    const query = input.value.slice(0, 200), mine = ++turn;
    try { history.replaceState(null, "", query.trim() ? "?q=" + encodeURIComponent(query) : location.pathname); } catch { /* file:// may forbid it */ }
    if (!query.trim()) {
      answer = null;
      status.replaceChildren();
      hits.replaceChildren();
      more.hidden = true;
      shelves.hidden = false;
      return;
    }
    const found = await Finder.find(query);
    if (mine !== turn) return;
    answer = found;
    hits.replaceChildren();
    shelves.hidden = answer.order.length > 0;
    told(answer.next(20).map(card => row(card, keys())));
  }

  let later = 0;
  input.addEventListener("input", () => { clearTimeout(later); later = setTimeout(search, 80); });
  form.addEventListener("submit", async event => {
    event.preventDefault();
    clearTimeout(later);
    await search();
    hits.querySelector("a")?.click();
  });
  more.addEventListener("click", async () => {
    const shown = (await answer.more()).map(card => row(card, keys()));
    hits.append(...shown);
    more.hidden = answer.rest === 0;
    shown[0]?.querySelector("a").focus();
  });

  addEventListener("keydown", event => {
    const links = [...hits.querySelectorAll("a")], here = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      if (here >= 0) input.focus();
      else if (event.target === input) { input.value = ""; search(); }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (here >= 0 || event.target === input)) {
      const to = here + (event.key === "ArrowDown" ? 1 : -1);
      if (to >= links.length) return;
      event.preventDefault();
      if (to < 0) input.focus(); else links[to].focus();
    }
  });

  const asked = () => {
    input.value = new URLSearchParams(location.search).get("q") || "";
    search();
  };
  addEventListener("popstate", asked);
  if (location.search) asked();
  if (matchMedia("(hover: hover)").matches || location.search) input.focus();
})();
