/* Takes queries apart as the index's maker took the texts apart: dev.sitrep.search.Units, Stems and StopWords. */
const Terms = (() => {
  const STOP = new Set(("an and are as at be been but by can did do does for from had has have how if in into is it its not of on "
    + "or our so that the their then there these this to was we were what when where which who why will with you your ada adalah "
    + "agar akan atau bagi bila dalam dan dari dengan di ini itu jika juga karena ke maka oleh pada para saat saja sebagai sedang "
    + "serta setelah sudah telah tidak untuk yang").split(" "));
  const UNIT = /[\p{L}\p{Nd}]+(?:[-_./:@'][\p{L}\p{Nd}]+)*/gu;
  const TIE = /[-_./:@']|(?<=\p{Ll})(?=\p{Lu})/u;
  const UNSPACED = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+)/u;

  const fold = text => text.replace(/’/g, "'").normalize("NFKD").replace(/\p{M}+/gu, "").normalize("NFC");
  const plain = word => /^[a-z]*$/.test(word);
  const without = (w, ending) => w.endsWith(ending) && w.length - ending.length >= 4 ? w.slice(0, -ending.length) : w;

  function pieces(word) {
    return word.split(UNSPACED).flatMap((run, i) => {
      if (i % 2 === 0) return run ? [run.slice(0, /[\ud800-\udbff]/.test(run[23] || "") && run.length > 24 ? 23 : 24)] : [];
      const each = [...run];
      return each.length === 1 ? each : each.slice(1).map((c, k) => each[k] + c);
    });
  }

  function units(text) {
    return (fold(text).match(UNIT) || []).map(match => {
      const words = match.split(TIE).flatMap(part => pieces(part.toLowerCase()));
      const joined = words.join("");
      return {
        words,
        name: !/[./:@']/.test(match),
        joined: words.length < 2 || words.length > 5 || joined.length > 32 ? "" : joined,
      };
    });
  }

  function singular(w) {
    if (!w.endsWith("s") || /(ss|us|is)$/.test(w)) return w;
    if (w.endsWith("ies") && w.length > 4) return w.slice(0, -3) + "y";
    return w.slice(0, /(sses|xes|zes|ches|shes)$/.test(w) ? -2 : -1);
  }

  function english(word) {
    if (word.length < 4 || !plain(word)) return word;
    let w = singular(word);
    const cut = w.endsWith("ing") ? 3 : w.endsWith("ed") ? 2 : 0;
    const rest = w.slice(0, w.length - cut);
    if (cut && rest.length >= 3 && /[aeiouy]/.test(rest)) w = rest.replace(/([bdgmnprt])\1$/, "$1");
    return w.length > 4 && w.endsWith("e") ? w.slice(0, -1) : w;
  }

  function indonesian(word) {
    if (!plain(word)) return word;
    const w = ["lah", "kah", "pun", "nya"].reduce(without, word);
    let cut = /^[pk]e/.test(w) ? w : without(w, "kan");
    if (cut === w) cut = without(w, "an");
    return prefix(cut === w ? without(w, "i") : cut);
  }

  function prefix(w) {
    if (/^[mp]e/.test(w) && w.length > 6) return nasal(w).replace(/^per(?=.{4})/, "");
    const first = /^(ber|ter|per|di|ke)/.exec(w);
    return first && w.length >= 4 + first[0].length ? w.slice(first[0].length) : w;
  }

  function nasal(w) {
    const rest = w.slice(2);
    const lost = rest.startsWith("ng") ? "" : rest.startsWith("ny") ? "s" : null;
    if (lost !== null && rest.length - 2 >= 4 - lost.length) return lost + rest.slice(2);
    if (/^[mn]/.test(rest) && rest.length > 4) return (/[aeiou]/.test(rest[1]) ? rest[0] === "m" ? "p" : "t" : "") + rest.slice(1);
    if (w[0] === "p" && rest[0] === "r") return rest.slice(1);
    return /^[lrwym]/.test(rest) ? rest : w;
  }

  return {
    units,
    english,
    indonesian,
    useful: word => !STOP.has(word) && (word.length > 1 || word >= "\u1100"),
  };
})();
