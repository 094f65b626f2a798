'use strict';
// Asks a site everything that the client knows to ask, and prints what it understood.
const { StatusPageClient } = require('@aero/statuspage');
// The package exports its words for these by a name that its functions do not take.
const ALL = 0, ACTIVE = 1, UPCOMING = 2;

async function ask(address) {
  // A client remembers the folder of its last question, so each question has one of its own.
  const client = () => new StatusPageClient(address);
  return {
    summary: await client().summary(),
    status: await client().status(),
    components: await client().components(),
    incidents: await client().incidents(),
    unresolved: await client().incidents(true),
    maintenances: await client().maintenances(ALL),
    active: await client().maintenances(ACTIVE),
    upcoming: await client().maintenances(UPCOMING),
  };
}

ask(process.argv[2]).then(
  answer => console.log(JSON.stringify(answer)),
  error => { console.error(error); process.exitCode = 1; });
