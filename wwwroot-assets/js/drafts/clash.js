// Two tabs answered one question in two ways: shows both side by side, and the person chooses. The words stand in the page,
// in [data-draft-clashes]: a hidden [data-clash-sample] that is copied once for each question.
import { controlsIn, describe, nameOf, question, write } from "./fields.js";

/** Shows what clashes now, or hides the panel where nothing does. chosen(name, keepMine) is called once for each answer. */
export function showClashes(root, store, chosen) {
  const panel = document.querySelector("[data-draft-clashes]");
  if (!panel) return;
  const sample = panel.querySelector("[data-clash-sample]");
  const list = panel.querySelector("[data-clash-list]");
  list.replaceChildren();
  for (const [name, theirs] of store.clashes) {
    const item = sample.cloneNode(true);
    item.hidden = false;
    item.removeAttribute("data-clash-sample");
    const words = question(root, name) || name;
    item.querySelector("[data-clash-question]").textContent = words;
    item.querySelector("[data-clash-mine]").textContent = describe(root, name, store.values(name)) || "–";
    item.querySelector("[data-clash-theirs]").textContent = describe(root, name, theirs) || "–";
    for (const button of item.querySelectorAll("[data-clash-keep]")) {
      button.querySelector(".visually-hidden")?.append(` ${words}`);
      button.addEventListener("click", () => {
        const keepMine = button.dataset.clashKeep === "mine";
        store.settle(name, keepMine);
        if (!keepMine) controlsIn(root).filter(control => nameOf(control) === name).forEach(control => write(control, theirs));
        showClashes(root, store, chosen);
        chosen(name, keepMine);
      });
    }
    list.append(item);
  }
  const appears = panel.hidden && store.clashes.size > 0;
  panel.hidden = store.clashes.size === 0;
  if (appears) panel.scrollIntoView({ block: "nearest" });
}
