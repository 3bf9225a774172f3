// A small site with one good page and some bad ones: the harness must like the first and catch each of the others.
import { createServer } from "node:http";

const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:";
const page = (body, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">${head}</head><body>${body}</body></html>`;

const PAGES = {
  "/good": page(
    `<main><h1>Good</h1><p><a href="/next">First</a></p><form action="/next"><label>Name <input name="name"></label>
     <button>Send</button></form><p id="said">without scripts</p></main>`,
    `<script src="/script.js" defer></script>`,
  ),
  "/link": page(`<main><h1>Welcome</h1><form method="post" action="/in"><button>Enter</button></form></main>`),
  "/link-spent": page(`<main><h1>Spent</h1><form method="get" action="/next"><button>Ask for a new one</button></form></main>`),
  "/in": page("<main><h1>In</h1></main>"),
  "/next": page("<main><h1>Next</h1></main>"),
  "/third-party": page(`<main><h1>Third</h1><img alt="" src="http://tracker.example/pixel.png"></main>`),
  "/inline": page("<main><h1>Inline</h1><script>document.title = 'x'</script></main>"),
  "/throws": page("<main><h1>Throws</h1></main>", `<script src="/throws.js"></script>`),
  "/unlabelled": page("<main><h1>Form</h1><form><input name='a'></form></main>"),
  "/wide": page("<main><h1>Wide</h1><div class='wide'>wide</div></main>"),
  "/missing-picture": page(`<main><h1>Picture</h1><img alt="" src="/gone.png"></main>`),
  "/covered": page(`<main><h1>Covered</h1><p><a href="/next">Under</a></p><div class="cover"></div></main>`),
  "/english": page(
    `<main><h1>Publish a version</h1><p lang="it">Qualcosa da sistemare</p><p><a href="/next">Publish the version</a></p>
     <form><label for="kind">Kind of phase</label><select id="kind"><option>Consultation<option>Adoption</select></form></main>`,
  ),
  "/half-english": page("<main><h1>Publish a version</h1><p>Qualcosa da sistemare</p></main>"),
  "/foreign": page("<main><h1>Pubblica una versione</h1></main>").replace('lang="en"', 'lang="it"'),
  "/outbox": page("<main><h1>Outbox</h1><ul><li><p>Contribution number 2: Plan</p><p>Maud</p></li><li><p>Contributo numero 1: Piano</p><p>Lina</p></li></ul></main>"),
  "/unmarked": page(`<main><h1>Unmarked</h1><p><a class="unmarked" href="/next">Silent</a></p></main>`),
};
const FILES = {
  "/style.css": ["text/css", "a, button, input { min-height: 30px; display: inline-block } .wide { width: 3000px } .unmarked { outline: none } .cover { position: fixed; inset: 0; background: white }"],
  "/script.js": ["text/javascript", "document.getElementById('said').textContent = 'with scripts'"],
  "/throws.js": ["text/javascript", "throw new Error('on purpose')"],
};

const cookie = (path) => (path === "/in" ? { "set-cookie": "session=1; HttpOnly; SameSite=Lax" } : {});

/** Serves the site on a free port; returns its origin and how to stop it. */
export async function serve() {
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    const [kind, body] = PAGES[path] ? ["text/html", PAGES[path]] : (FILES[path] ?? ["text/html", page("<main><h1>Gone</h1></main>")]);
    const status = PAGES[path] || FILES[path] ? 200 : 404;
    response.writeHead(status, { "content-type": `${kind}; charset=utf-8`, "content-security-policy": POLICY, ...cookie(path) });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done)) };
}
