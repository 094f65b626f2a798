/* Runs the theme's search without a browser: node query.js SCRIPTS SITE < queries, one a line. Prints a line for each: JSON. */
const fs = require("fs"), vm = require("vm"), path = require("path"), zlib = require("zlib");
const [scripts, site] = process.argv.slice(2);
let loads = [];
const page = {
  document: {
    createElement: () => ({}),
    head: {
      append: script => {
        const file = path.join(site, "search", path.basename(script.src));
        if (!fs.existsSync(file)) return setImmediate(script.onerror);
        const bytes = fs.readFileSync(file);
        loads.push({ file: path.basename(file), bytes: bytes.length, zipped: zlib.gzipSync(bytes).length });
        setImmediate(() => vm.runInContext(bytes.toString(), page));
      },
    },
  },
};
vm.createContext(page);
for (const part of ["terms", "index"]) vm.runInContext(fs.readFileSync(path.join(scripts, part + ".js"), "utf8"), page);
const html = fs.readFileSync(path.join(site, "search", "index.html"), "utf8");
const index = /data-index="([^"]*)"/.exec(html)[1].replace(/&#39;/g, "'").replace(/&amp;/g, "&");
const lang = /<html lang="(\w+)"/.exec(html)[1];
(async () => {
  for (const query of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    loads = [];
    page.given = [index, lang, query];
    const answer = await vm.runInContext("Finder.open(given[0], 'search/', given[1]); Finder.find(given[2])", page);
    const shown = answer.next(20).map(card => card.url + " " + card.title);
    console.log(JSON.stringify({
      query, loads: answer.used.size, files: [...answer.used], bytes: loads.reduce((sum, one) => sum + one.bytes, 0),
      zipped: loads.reduce((sum, one) => sum + one.zipped, 0), found: answer.order.length, shown,
      near: answer.needs.flatMap(need => need.near), lost: answer.needs.filter(need => !need.hits.size).map(need => need.word),
    }));
    vm.runInContext("Finder.forget()", page);
  }
})();
