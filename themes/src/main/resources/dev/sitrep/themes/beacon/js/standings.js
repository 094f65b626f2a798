/* Promises, long after the page was made. */
(() => {
  const body = document.body;

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
      for (const since of document.querySelectorAll(".since[data-passed]")) {
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
})();
