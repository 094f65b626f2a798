/* Comforts only: every page reads without them. */
"use strict";
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

  /* Where a promise stands when it is read: the page may be older than the deadline. */
  const standings = [...document.querySelectorAll(".standing[data-due]")];
  const offs = [...document.querySelectorAll("[data-at]")];
  if (standings.length + offs.length && body.dataset.states) {
    const words = body.dataset.states.split("|");
    const units = body.dataset.units.split("|");
    const made = Date.parse(body.dataset.made);
    reckon();
    setInterval(reckon, 60000);

    function reckon() {
      const now = Date.now();
      if (now < made) return;
      let passed = 0;
      for (const off of offs) off.textContent = distance(Date.parse(off.dataset.at), now);
      for (const standing of standings) {
        const due = Date.parse(standing.dataset.due);
        const soon = Date.parse(standing.dataset.soon);
        const step = now > Date.parse(standing.dataset.passes) ? 2 : now > due ? 1 : now >= soon && soon < due ? 0 : -1;
        const state = standing.querySelector(".state");
        const off = standing.querySelector(".off");
        if (due >= made && now > due) passed++;
        if (step >= 0) {
          const key = ["due-soon", "grace", "overdue"][step];
          if (!state.classList.contains(key)) {
            state.className = "state " + key;
            state.textContent = words[step];
          }
        }
        if (standing.dataset.words) state.textContent = standing.dataset.words.split("|")[now > due ? 1 : 0].replace("{0}", distance(due, now));
        if (off) off.textContent = distance(due, now);
      }
      for (const since of document.querySelectorAll(".since")) {
        const text = since.dataset.passed.split("|")[passed === 1 ? 0 : 1].replace(/\d+/, passed);
        const note = since.querySelector("[role=status]");
        if (passed && note.textContent !== text) note.textContent = text;
      }
    }

    function distance(due, now) {
      const [none, past, future] = body.dataset.off.split("|");
      const minutes = Math.round(Math.abs(due - now) / 60000);
      const days = Math.round(minutes / 1440);
      const [count, unit] = minutes < 90 ? [minutes, 0] : minutes < 2130 ? [Math.round(minutes / 60), 2] : days < 60 ? [days, 4]
        : days < 730 ? [Math.round(days / 30.437), 6] : [Math.round(days / 365.2425), 8];
      return minutes === 0 ? none : (due < now ? past : future).replace("{0}", units[count === 1 ? unit : unit + 1].replace(/\d+/, count));
    }
  }

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

  /* What a command asks for is typed once. */
  const variables = document.querySelector("[data-variables]");
  if (variables) {
    const slots = new Map();
    for (const code of document.querySelectorAll(".rail code")) {
      const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const parts = text.data.split(/(\{\{[^{}]+\}\})/);
        if (parts.length === 1) continue;
        text.replaceWith(...parts.map(part => {
          if (!part.startsWith("{{")) return part;
          const slot = document.createElement("var");
          slot.className = "slot";
          slot.textContent = part;
          const name = part.slice(2, -2).trim();
          slots.set(name, [...(slots.get(name) || []), slot]);
          return slot;
        }));
      }
    }
    for (const place of variables.querySelectorAll("[data-name]")) {
      const field = document.createElement("input");
      const name = place.dataset.name;
      field.setAttribute("aria-label", place.firstChild?.textContent.trim() || name);
      field.value = place.dataset.preset || "";
      field.spellcheck = false;
      field.autocomplete = "off";
      const fill = () => {
        for (const slot of slots.get(name) || []) slot.textContent = field.value || "{{" + name + "}}";
      };
      field.addEventListener("input", fill);
      place.append(field);
      fill();
    }
  }

  /* The clock of a runbook: which step is due, and in how many minutes whom to call. */
  const brief = document.querySelector(".brief[data-start]");
  const timed = [...document.querySelectorAll(".step[data-until]")];
  const calls = [...document.querySelectorAll(".callbar [data-after]")].map(call => [call, call.firstElementChild.textContent]);
  if (brief && (timed.length || calls.length)) {
    const button = document.createElement("button");
    const key = "clock " + location.pathname;
    let started = Number(recall(key)) || 0;
    button.type = "button";
    brief.append(button);
    button.addEventListener("click", () => {
      started = started ? 0 : Date.now();
      remember(key, started);
      tick();
    });
    tick();
    setInterval(() => started && tick(), 1000);

    function tick() {
      const elapsed = Math.floor((Date.now() - started) / 1000);
      button.textContent = started ? brief.dataset.stop + " " + minutes(elapsed) : brief.dataset.start;
      const due = started ? timed.find(step => elapsed < Number(step.dataset.until)) : null;
      for (const step of timed) step.toggleAttribute("data-due", step === due);
      for (const [call, words] of calls) {
        const left = Number(call.dataset.after) - elapsed;
        call.firstElementChild.textContent = !started ? words : left > 0 ? brief.dataset.in.replace("{0}", minutes(left)) : brief.dataset.now;
        call.toggleAttribute("data-due", Boolean(started) && left <= 0);
      }
    }
  }

  function minutes(seconds) {
    return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }

  function recall(key) {
    try { return sessionStorage.getItem(key); } catch { return null; }
  }

  function remember(key, value) {
    try { sessionStorage.setItem(key, value || ""); } catch { /* then it lasts as long as the page */ }
  }

  /* A shift that ended since the page was made. */
  for (const turns of document.querySelectorAll(".turns[data-until]")) {
    if (Date.now() < Date.parse(turns.dataset.until)) continue;
    for (const row of turns.parentElement.querySelectorAll(".shifts tbody tr")) {
      const [from, until] = [...row.querySelectorAll("time")].map(time => Date.parse(time.dateTime));
      row.classList.toggle("current", from <= Date.now() && Date.now() < until);
      if (!row.classList.contains("current")) continue;
      const note = document.createElement("p");
      note.setAttribute("role", "status");
      note.append(turns.dataset.changed.replace("{0}", row.cells[0].firstElementChild.textContent));
      turns.before(note);
    }
  }
})();
