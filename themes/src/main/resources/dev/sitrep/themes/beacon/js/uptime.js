/* Bars of days, a day at a time: the pointer and the arrow keys tell what each was. Without it each day on which something was wrong is a link. */
(() => {
  const key = document.querySelector(".days-key");
  if (!key) return;
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const PITCH = 7;

  /* In the order of the pages, whatever the language's own. */
  function named(day) {
    const part = Object.fromEntries(format.formatToParts(day).map(one => [one.type, one.value]));
    return [part.weekday, part.day, part.month, part.year].join(" ");
  }

  for (const strip of document.querySelectorAll(".days[data-last]")) {
    const cursor = document.createElement("span");
    const tip = document.createElement("span");
    cursor.className = "days-cursor";
    cursor.tabIndex = 0;
    cursor.setAttribute("role", "slider");
    cursor.setAttribute("aria-label", strip.getAttribute("aria-label"));
    cursor.setAttribute("aria-valuemin", 1);
    tip.className = "days-tip";
    tip.setAttribute("aria-hidden", "true");
    tip.hidden = true;
    strip.append(cursor, tip);
    for (const link of strip.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    for (const title of strip.querySelectorAll("title")) title.remove();
    let at = -1;
    rest();

    strip.addEventListener("pointermove", event => {
      const box = strip.getBoundingClientRect();
      show(Math.floor((event.clientX - box.left) / box.width * days().length));
    });
    strip.addEventListener("pointerleave", () => { if (document.activeElement !== cursor) hide(); });
    cursor.addEventListener("focus", () => show(at < 0 ? days().length - 1 : at));
    cursor.addEventListener("blur", hide);
    cursor.addEventListener("keydown", event => {
      const last = days().length - 1;
      const to = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageUp: at + 7, PageDown: at - 7, Home: 0, End: last }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        show(to);
      } else if (event.key === "Enter" && days()[at]?.link) {
        location.href = days()[at].link.getAttribute("href");
      } else if (event.key === "Escape") hide();
    });

    /* The days in sight: a phone has room for the last 30. */
    function days() {
      return [...strip.querySelectorAll("svg")].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
        const none = [...(svg.querySelector(".none")?.getAttribute("d") || "").matchAll(/M(\d+) \d+H(\d+)/g)];
        const links = new Map([...svg.querySelectorAll("a")].map(a => [Number(a.dataset.x), a]));
        return Array.from({ length: svg.viewBox.baseVal.width / PITCH }, (_, i) => ({
          link: links.get(i * PITCH), known: !none.some(run => i * PITCH >= run[1] && i * PITCH < run[2])
        }));
      });
    }

    function show(to) {
      const all = days();
      at = Math.max(0, Math.min(all.length - 1, to));
      const day = new Date(Date.parse(strip.dataset.last) - (all.length - 1 - at) * 86400000);
      const text = all[at].link?.getAttribute("aria-label")
        || named(day) + ": " + (all[at].known ? key.dataset.well : key.dataset.none);
      tip.textContent = text;
      tip.hidden = false;
      tip.style.left = (at + .5) / all.length * 100 + "%";
      tip.classList.toggle("left", at > all.length / 2);
      cursor.style.left = at / all.length * 100 + "%";
      cursor.style.width = 100 / all.length + "%";
      cursor.setAttribute("aria-valuenow", at + 1);
      cursor.setAttribute("aria-valuemax", all.length);
      cursor.setAttribute("aria-valuetext", text);
    }

    function hide() { tip.hidden = true; }

    function rest() {
      const all = days();
      cursor.setAttribute("aria-valuemax", all.length);
      cursor.setAttribute("aria-valuenow", all.length);
      cursor.setAttribute("aria-valuetext", named(new Date(Date.parse(strip.dataset.last))));
    }
  }
})();
