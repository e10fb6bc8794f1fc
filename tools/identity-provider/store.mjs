// What the provider remembers, in memory, for as long as one run of the tests lasts.
const everything = new Map();
const grants = new Map();

/** Whom the directory knows, by object id. */
export const people = new Map();

/** The store that the provider asks for: one for each kind of record. */
export class MemoryStore {
  constructor(kind) {
    this.kind = kind;
  }

  key(id) {
    return `${this.kind}:${id}`;
  }

  async upsert(id, payload, expiresIn) {
    everything.set(this.key(id), payload);
    if (payload.uid) everything.set(`uid:${payload.uid}`, id);
    if (payload.grantId && this.kind !== "Grant") grants.set(payload.grantId, [...(grants.get(payload.grantId) ?? []), this.key(id)]);
    if (expiresIn) setTimeout(() => everything.delete(this.key(id)), expiresIn * 1000).unref();
  }

  async find(id) {
    return everything.get(this.key(id));
  }

  async findByUid(uid) {
    return this.find(everything.get(`uid:${uid}`));
  }

  async findByUserCode() {
    return undefined;
  }

  async consume(id) {
    const payload = everything.get(this.key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    everything.delete(this.key(id));
  }

  async revokeByGrantId(grantId) {
    for (const key of grants.get(grantId) ?? []) everything.delete(key);
    grants.delete(grantId);
  }
}
