/* A runbook in use. */
(() => {
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
    if (Date.now() < Date.parse(turns.dataset.until) || document.querySelector(".edition-banner")) continue;
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
