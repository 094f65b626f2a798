/* Answers a query from at most three files of the index: dev.sitrep.search.IndexFiles says what is in them. */
function sitrepFound(name, cards, terms) { Finder.take(name, cards, terms); }
const Finder = (() => {
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const FILES = 3, EXACT = 3, BEGINS = 2, NEAR = 1;
  const files = new Map(), waiting = new Map(), cards = new Map();
  let base, total, starts, spellings, tongue;

  function open(index, folder, language) {
    const [n, t, p, d, words] = index.split("|").map((part, i) => i ? part.split(" ").filter(Boolean) : +part);
    base = folder; total = n; starts = { t, p, d: d.map(s => parseInt(s, 36)) }; spellings = words; tongue = language;
  }

  const load = name => {
    if (!files.has(name)) files.set(name, new Promise(done => {
      const script = document.createElement("script");
      waiting.set(name, done);
      script.onerror = () => { files.delete(name); done(null); };
      script.src = base + name + ".js";
      document.head.append(script);
    }));
    return files.get(name);
  };

  function take(name, lines, terms) {
    const docs = lines.split("\n").filter(Boolean).map(line => {
      const [n, kind, url, title, note, date, summary] = line.split("\t");
      const doc = parseInt(n, 36);
      cards.set(doc, { doc, kind: +kind, url, title, note, date, summary });
      return doc;
    });
    const map = new Map(terms.split("\n").filter(Boolean).map(line => {
      const [term, top, rest] = line.split("\t");
      return [term, { top, rest }];
    }));
    waiting.get(name)?.({ docs, terms: map });
  }

  function numbers(text) {
    const out = [];
    let value = 0, shift = 0;
    for (const letter of text) {
      const digit = LETTERS.indexOf(letter);
      value |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) { out.push(value); value = shift = 0; }
    }
    return out;
  }

  /* The cards of a term, each with its weight; those that are not shown with it weigh as much as the least that is. */
  function each({ top, rest }, docs, to) {
    let least = 1, last = 0;
    for (const place of numbers(top)) { least = place & 15; to(docs[place >> 4], least); }
    if (rest.startsWith("*")) {
      for (let i = 1; i < rest.length; i++) {
        const bits = LETTERS.indexOf(rest[i]);
        for (let k = 0; k < 6; k++) if (bits >> k & 1) to((i - 1) * 6 + k, least);
      }
    } else for (const gap of numbers(rest)) to(last += gap, least);
  }

  const at = (list, key) => {
    let low = 0, high = list.length;
    while (low < high) { const mid = low + high >> 1; if (list[mid] <= key) low = mid + 1; else high = mid; }
    return Math.max(0, low - 1);
  };

  /* Damerau's distance, or more than the limit. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [], last = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  /* One answer: what was asked for, and the files that it was found in. */
  class Answer {
    constructor(query) {
      this.used = new Set();
      this.asked = whole(query);
      this.broken = false;
      this.order = [];
      this.needs = Terms.units(query).flatMap(({ words, joined }) => {
        const useful = words.filter(Terms.useful);
        return joined ? [need(joined, words.join("-"), useful)] : useful.map(word => need(Terms.english(word), word));
      });
      this.left = [...this.needs].sort((a, b) => b.key.length - a.key.length).slice(FILES);
      this.typing = /\S$/.test(query) ? this.needs[this.needs.length - 1] : null;
      this.needs = this.needs.filter(one => !this.left.includes(one));
    }

    async file(name) {
      if (!this.used.has(name) && this.used.size === FILES) return null;
      this.used.add(name);
      const file = await load(name);
      this.broken ||= !file;
      return file;
    }

    async term(need, key, quality) {
      const n = at(starts.t, key);
      const file = starts.t.length && await this.file("t" + n);
      if (!file) return;
      const exact = file.terms.get(key);
      if (exact) this.add(need, exact, file, quality);
      if (at(starts.t, key + "\uffff") === n || key.length > 12) {
        for (const [term, one] of file.terms) if (term !== key && term.startsWith(key)) this.add(need, one, file, Math.min(quality, BEGINS));
      } else need.wide = true;
    }

    async beginning(need) {
      const file = await this.file("p" + at(starts.p, need.key));
      const found = file?.terms.get(need.key);
      if (found) this.add(need, found, file, BEGINS);
    }

    async near(need) {
      const limit = need.key.length > 7 ? 2 : 1;
      if (need.key.length < 4 || /\d/.test(need.key)) return;
      let best = limit + 1, found = [];
      const weigh = (word, to) => {
        const d = distance(need.key, word, limit);
        if (d < best) { best = d; found = []; }
        if (d === best && d <= limit) found.push(to);
      };
      for (const word of spellings) weigh(Terms.english(word), word);
      for (const name of this.used) {
        const file = name[0] === "t" && await load(name);
        if (file) for (const [term, one] of file.terms) weigh(term, { term, one, file });
      }
      for (const to of found.slice(0, 6)) {
        if (typeof to === "string") {
          const before = need.hits.size;
          await this.term(need, Terms.english(to), NEAR);
          if (need.hits.size > before) need.near.push(to); else need.meant ??= to;
        } else if (!need.near.some(word => Terms.english(word) === to.term)) {
          this.add(need, to.one, to.file, NEAR);
          need.near.push(to.term);
        }
      }
    }

    add(need, one, { docs }, quality) {
      each(one, docs, (doc, weight) => need.hits.set(doc, Math.max(need.hits.get(doc) || 0, weight * quality)));
    }

    async run() {
      for (const one of [...this.needs]) {
        const held = this.used.size === FILES - 1 && this.needs.some(n => n.hits.size && [...n.hits.keys()].every(doc => !cards.has(doc)));
        if (held) { this.left.push(one); this.needs.splice(this.needs.indexOf(one), 1); } else await this.term(one, one.key, EXACT);
      }
      for (const one of this.needs.filter(n => n.wide && (n === this.typing || !n.hits.size))) await this.beginning(one);
      for (const one of this.needs.filter(n => n.parts.length && !n.hits.size)) {
        const parts = one.parts.map(word => need(Terms.english(word), word));
        this.needs.splice(this.needs.indexOf(one), 1, ...parts);
        for (const part of parts) await this.term(part, part.key, EXACT);
      }
      for (const one of this.needs) {
        const root = Terms.indonesian(one.word);
        if (root !== one.key && (tongue === "id" || !one.hits.size)) await this.term(one, root, EXACT);
      }
      for (const one of this.needs.filter(n => !n.hits.size)) await this.near(one);
      this.rank();
      const missing = this.order.slice(0, 20).filter(doc => !cards.has(doc)).map(doc => at(starts.d, doc));
      const most = [...new Set(missing)].sort((a, b) => count(missing, b) - count(missing, a) || a - b);
      for (const block of most.slice(0, FILES - this.used.size)) await this.file("d" + block);
      return this;
    }

    rank() {
      const met = this.needs.filter(n => n.hits.size);
      const scores = new Map();
      for (const { hits } of met) {
        const rare = 1 + Math.floor(Math.log2((total + 1) / (hits.size + 1)) * 2);
        for (const [doc, weight] of hits) {
          const score = scores.get(doc) || { doc, met: 0, sum: 0 };
          score.met++;
          score.sum += weight * (4 + rare);
          scores.set(doc, score);
        }
      }
      for (const score of scores.values()) if (cards.has(score.doc) && whole(cards.get(score.doc).title) === this.asked) score.sum += 1000;
      const all = [...scores.values()].filter(score => score.met === met.length);
      this.some = met.length > 0 && !all.length;
      this.order = (this.some ? [...scores.values()] : all)
        .sort((a, b) => b.met - a.met || b.sum - a.sum || a.doc - b.doc).map(score => score.doc);
    }

    /* The next results that can be shown; a page's sections only twice. */
    next(limit) {
      const out = [], sections = this.sections ??= new Map();
      for (const doc of this.order) {
        const card = cards.get(doc);
        if (!card || this.shown?.has(doc) || out.length === limit) continue;
        (this.shown ??= new Set()).add(doc);
        const [page, place] = card.url.split("#");
        const before = sections.get(page) || 0;
        sections.set(page, before + (place ? 1 : 0));
        if (card.kind !== 2 && card.kind !== 10 || before < 2) out.push(card);
      }
      return out;
    }

    /* Results beyond those of the first three files, asked for by a press of a button. */
    async more() {
      const missing = this.order.filter(doc => !this.shown.has(doc));
      for (const n of new Set(missing.filter(doc => !cards.has(doc)).slice(0, FILES).map(doc => at(starts.d, doc)))) await load("d" + n);
      return this.next(20);
    }

    get rest() { return this.order.length - (this.shown?.size || 0); }
  }

  const need = (key, word, parts = []) => ({ key, word, parts, hits: new Map(), near: [], wide: false, meant: null });
  const whole = text => Terms.units(text).flatMap(unit => unit.words).join("");
  const count = (list, one) => list.filter(other => other === one).length;

  function forget() { files.clear(); cards.clear(); }

  return { open, take, forget, find: query => new Answer(query).run() };
})();
