// Shows the state of saving in the element that the SaveStatus component renders.
// Modules that save over HTTP call this; words come from the element, so that they stay in one place.

/** state: "saving", "saved" or "failed"; at: the time to show with "saved", as "10:42am". */
export function showSaveStatus(element, state, at = "") {
  if (!element) return;
  element.dataset.state = state;
  const words = element.dataset[`${state}Words`] ?? "";
  element.textContent = words.replace("{0}", at);
}
