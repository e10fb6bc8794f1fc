// One draft: what the screen holds, what the server holds, and what is on its way. Saves over HTTP at most two seconds
// after the first unsaved change, whatever becomes of the circuit. Keeps nothing in the browser's storage: desks are shared.
import { same } from "./fields.js";
import { freshToken, token } from "./token.js";

const wait = 1500;
const longestPause = 5_000;
// A browser lets a page that is going away send 64 KB in all
const farewell = 60_000;

export class DraftStore {
  #url;
  #told;
  #version = 0;
  #held = new Map();
  #saved = new Map();
  #pending = new Set();
  #timer = 0;
  #sending = null;
  #failures = 0;

  /** Fields that another tab answered otherwise, with what it saved; held back until the person has chosen. */
  clashes = new Map();

  /** told(event, detail): "saved" with the time, "failed", "gone", "clash", "merged" with names. */
  constructor(url, told) {
    this.#url = url;
    this.#told = told;
  }

  step = "";

  get unsaved() {
    return this.#pending.size > 0;
  }

  values(name) {
    return this.#held.get(name) ?? [];
  }

  names() {
    return [...this.#held.keys()];
  }

  /** Reads the draft from the server; what was typed meanwhile stays. Answers whether it could be read. */
  async load() {
    const answer = await call(this.#url, { method: "GET" });
    if (!answer?.ok) {
      this.#told(answer?.status === 404 ? "gone" : "failed");
      return false;
    }
    const draft = await answer.json();
    this.#take(draft, true);
    if (!this.unsaved) this.#told("saved", draft.savedAt);
    return true;
  }

  /** The screen holds something else for this field now. */
  change(name, values) {
    if (same(values, this.values(name))) return;
    this.#held.set(name, values);
    this.#pending.add(name);
    this.#schedule(wait);
  }

  /** Everything that can be saved is saved now. Answers whether nothing is left. */
  async flush() {
    for (let tries = 0; tries < 3 && this.unsaved; tries++) {
      await (this.#sending ?? this.#send());
      if (this.#failures > 0 || this.clashes.size > 0) break;
    }
    return !this.unsaved;
  }

  /** The person chose between what is here and what another tab saved. */
  settle(name, keepMine) {
    const theirs = this.clashes.get(name);
    this.clashes.delete(name);
    if (!keepMine) {
      this.#held.set(name, theirs);
      this.#pending.delete(name);
    }
    this.#schedule(0);
  }

  /** The page is going away: sends what fits, the longest texts last. */
  farewell() {
    const set = {};
    let size = 200;
    const names = [...this.#pending].filter(name => !this.clashes.has(name));
    names.sort((a, b) => JSON.stringify(this.values(a)).length - JSON.stringify(this.values(b)).length);
    for (const name of names) {
      size += new Blob([JSON.stringify({ [name]: this.values(name) })]).size;
      if (size <= farewell) set[name] = this.values(name);
    }
    if (Object.keys(set).length === 0) return;
    // One on its way will have raised the version by the time this arrives
    const version = this.#version + (this.#sending ? 1 : 0);
    call(this.#url, { method: "PUT", keepalive: true, body: JSON.stringify({ version, step: this.step, set }) });
  }

  #schedule(pause) {
    if (this.#timer || this.#sending) return;
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  #send() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#sending = this.#put().finally(() => {
      this.#sending = null;
      const left = [...this.#pending].some(name => !this.clashes.has(name));
      if (left) this.#schedule(this.#failures > 0 ? Math.min(longestPause, 1000 * 2 ** (this.#failures - 1)) : wait);
    });
    return this.#sending;
  }

  async #put() {
    const names = [...this.#pending].filter(name => !this.clashes.has(name));
    if (names.length === 0) return;
    const set = Object.fromEntries(names.map(name => [name, this.values(name)]));
    const body = JSON.stringify({ version: this.#version, step: this.step, set });
    const answer = await call(this.#url, { method: "PUT", body, keepalive: body.length < farewell / 4 });
    if (answer?.ok) {
      this.#failures = 0;
      const { version, savedAt } = await answer.json();
      this.#version = version;
      for (const name of names) {
        this.#saved.set(name, set[name]);
        if (same(this.values(name), set[name])) this.#pending.delete(name);
      }
      this.#told("saved", savedAt);
    } else if (answer?.status === 409 && this.#meet(await answer.json())) {
      if (this.clashes.size > 0) this.#told("clash");
    } else {
      this.#failures++;
      this.#told(answer?.status === 404 || answer?.status === 409 ? "gone" : "failed");
      // The session may have been renewed in another tab since this page was made
      if (answer && answer.status >= 400 && answer.status < 404) await freshToken();
    }
  }

  // A draft that was submitted in another tab answers with reasons and no values
  #meet(answer) {
    if (!answer.values) return false;
    this.#take(answer);
    return true;
  }

  // What another tab saved: fields that are untouched here take it over, touched ones clash where it differs
  #take({ version, values }, quiet = false) {
    this.#version = version;
    const merged = [];
    for (const name of new Set([...Object.keys(values), ...this.#saved.keys()])) {
      const theirs = values[name] ?? [];
      const before = this.#saved.get(name) ?? [];
      this.#saved.set(name, theirs);
      if (!this.#pending.has(name)) {
        if (same(theirs, this.values(name))) continue;
        this.#held.set(name, theirs);
        merged.push(name);
      } else if (same(theirs, this.values(name))) {
        this.#pending.delete(name);
      } else if (!same(theirs, before)) {
        this.clashes.set(name, theirs);
      }
    }
    if (merged.length > 0 && !quiet) this.#told("merged", merged);
  }
}

async function call(url, options) {
  const headers = { Accept: "application/json", "Content-Type": "application/json", RequestVerificationToken: token() };
  try {
    return await fetch(url, { headers, credentials: "same-origin", redirect: "manual", cache: "no-store", ...options });
  } catch {
    return null;
  }
}
