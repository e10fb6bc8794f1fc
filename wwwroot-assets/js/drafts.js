// Owns the text of a report that is being taken. The circuit carries only codes and what to show; every answer is read from
// the screen here, saved over HTTP and put back from there, so that a lost circuit, a closed tab or a restarted server costs
// at most two seconds of typing. The form is an element with `data-draft="<address of the draft>"`.
import { focusField } from "./focus.js";
import { showSaveStatus } from "./save-status.js";
import { showClashes } from "./drafts/clash.js";
import { clearOthers, controlsIn, nameOf, read, write } from "./drafts/fields.js";
import { DraftStore } from "./drafts/store.js";
import { submitReport } from "./drafts/submit.js";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "Europe/London" });
const stores = new Map();
let root = null;
let page = null;
let store = null;
let opened = null;

const observer = new MutationObserver(records => {
  for (const record of records) record.addedNodes.forEach(node => node.nodeType === Node.ELEMENT_NODE && fill(node));
});

/** Takes over a form: reads the draft, puts it on the screen, and watches. component hears "Reread" when another tab changed answers. */
export async function open(element, component) {
  root = element;
  page = component;
  const url = root.dataset.draft;
  if (!stores.has(url)) stores.set(url, new DraftStore(url, tell));
  store = stores.get(url);
  store.step = root.dataset.draftStep ?? "";
  observer.disconnect();
  observer.observe(root, { childList: true, subtree: true });
  fill(root);
  const read = await store.load();
  fill(root);
  root.dataset.draftReady = String(read);
  if (location.hash.length > 1 && opened !== store.step && focusField(decodeURIComponent(location.hash.slice(1)))) opened = store.step;
  focusStep(store.step);
}

/** Sets fields from the component: what was chosen from a list, or the answers of a person who was taken away. */
export async function set(fields) {
  for (const [name, values] of Object.entries(fields)) {
    store.change(name, values);
    controls(name).forEach(control => write(control, values));
  }
  return store.flush();
}

/** Empties every field of a person who was taken away, also what has not been saved yet. */
export async function clear(prefix) {
  for (const name of store.names().filter(name => name.startsWith(prefix))) store.change(name, []);
  return store.flush();
}

/** Saves what is not saved yet. Answers whether nothing is left. */
export const flush = () => store?.flush() ?? true;

// A step that has just been opened is announced by its heading; the first page of a visit leaves the focus alone
function focusStep(step) {
  const before = opened;
  opened = step;
  if (before === null || before === step) return;
  requestAnimationFrame(() => {
    scrollTo({ top: 0 });
    document.querySelector("[data-step-heading]")?.focus({ preventScroll: true });
  });
}

function controls(name) {
  return controlsIn(root).filter(control => nameOf(control) === name);
}

function fill(element) {
  if (!store) return;
  const all = nameOf(element) ? [element] : controlsIn(element);
  for (const control of all) {
    const name = nameOf(control);
    if (store.names().includes(name)) write(control, store.values(name));
  }
  const shown = element.matches?.("[data-draft-show]") ? [element] : element.querySelectorAll("[data-draft-show]");
  shown.forEach(place => place.textContent = store.values(place.dataset.draftShow).join(", "));
}

function tell(event, detail) {
  const status = document.getElementById("save-status");
  if (event === "saved") showSaveStatus(status, "saved", clock.format(new Date(detail)).replace(" ", ""));
  else if (event === "failed" || event === "gone") showSaveStatus(status, "failed");
  else if (event === "clash") showClashes(root, store, () => page?.invokeMethodAsync("Reread"));
  else if (event === "merged") {
    detail.forEach(name => controls(name).forEach(control => write(control, store.values(name))));
    page?.invokeMethodAsync("Reread").catch(() => {});
  }
}

function changed(event) {
  const name = root?.contains(event.target) ? nameOf(event.target) : null;
  if (!name || !store) return;
  if (event.type === "change") clearOthers(root, event.target);
  store.change(name, read(root, name));
}

async function leave(href) {
  if (await store.flush()) window.Blazor?.navigateTo ? window.Blazor.navigateTo(href) : location.assign(href);
  else document.querySelector("[data-draft-clashes]:not([hidden]) button")?.focus();
}

document.addEventListener("input", changed);
document.addEventListener("change", changed);
document.addEventListener("focusout", event => root?.contains(event.target) && store?.flush());
addEventListener("pagehide", () => store?.farewell());
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && store?.flush());

// A link or button that leaves the step waits until everything is saved
document.addEventListener("click", event => {
  if (!store || !root?.isConnected || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest?.("[data-draft-page] a[href]:not([target]):not([data-focus-target]), [data-draft-go]");
  const submit = event.target.closest?.("[data-draft-submit]");
  const quick = event.target.closest?.("[data-draft-set]");
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    leave(link.dataset.draftGo ?? link.href);
  } else if (submit) {
    submitReport(submit, store, page);
  } else if (quick) {
    set(JSON.parse(quick.dataset.draftSet));
  }
}, { capture: true });
