// Everybody who takes part in one journey or story, with what they know.
import { App } from "./app.mjs";
import { Visitor } from "./visitor.mjs";

/** People with windows of one kind on one running server. */
export class Cast {
  constructor({ browser, app, databases }, window) {
    Object.assign(this, { browser, app, databases, window, people: new Map(), facts: {}, others: [] });
  }

  /** Somebody nobody knows. The same name is the same person; without a name it is somebody new. */
  async stranger(name = `somebody ${this.people.size + 1}`, window = {}) {
    if (!this.people.has(name)) {
      const visitor = await Visitor.arrive(this.browser, { origin: this.app.origin, ...this.window, ...window });
      this.people.set(name, Object.assign(visitor, { app: this.app, name }));
    }
    return this.people.get(name);
  }

  /** Somebody who holds a role in the demonstration, signed in with a fresh link. */
  async role(role) {
    const known = this.people.get(role);
    if (known) return known;
    const visitor = await this.stranger(role);
    await visitor.signIn(await this.app.link(role));
    return visitor;
  }

  /** The same database as a later day finds it: somebody who looks at it then. */
  async later(moment) {
    const app = await App.start(this.app.database, moment);
    this.others.push(app);
    const visitor = await Visitor.arrive(this.browser, { origin: app.origin, ...this.window });
    this.people.set(`later ${moment}`, visitor);
    return visitor;
  }

  /** Another installation, on the database given: somebody who looks at it. */
  async elsewhere(database) {
    const app = await App.start(database);
    this.others.push(app);
    const visitor = await Visitor.arrive(this.browser, { origin: app.origin, ...this.window });
    this.people.set(`elsewhere ${app.origin}`, visitor);
    return visitor;
  }

  /** Plays one scene; when it breaks, keeps a picture of what each one saw who took part in it. */
  async play(sentence, scene) {
    const before = new Map([...this.people].map(([who, one]) => [who, one.page.url()]));
    try {
      await scene();
      for (const one of this.people.values()) one.behaved();
    } catch (error) {
      const name = sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
      const notes = [];
      for (const [who, one] of this.people) {
        one.findings.splice(0);
        if (before.get(who) === one.page.url()) continue;
        notes.push(`${who} was at ${one.page.url()}, picture: ${await one.shot(`broken-${name}-${who}`).catch(String)}`);
      }
      const { exitCode, signalCode } = this.app.process;
      if (exitCode !== null || signalCode) notes.push(`the server has ended (${signalCode ?? exitCode}); it said: ${this.app.log.slice(-2000)}`);
      throw new Error([error.stack, ...notes].join("\n"));
    }
  }

  async leave() {
    for (const one of this.people.values()) await one.leave();
    for (const app of this.others) await app.stop();
  }
}
