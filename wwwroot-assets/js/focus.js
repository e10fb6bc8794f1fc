// Moves focus where a person has to look next.

/** After a load, enhanced or not: the error summary or another element marked `data-focus-on-load`. */
export function focusAfterLoad() {
  const target = document.querySelector("[data-focus-on-load]");
  if (!target || target.dataset.focused) return;
  // Once only: another enhanced load of the same page must not take focus from what is being typed
  target.dataset.focused = "true";
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}

/** Focuses the control with this id; for a group, its first control. Answers whether there was one. */
export function focusField(id) {
  const element = document.getElementById(id);
  if (!element) return false;
  const control = element.matches("input,select,textarea,button,a,[tabindex]")
    ? element
    : element.querySelector("input,select,textarea,button") ?? element;
  (control.closest(".field") ?? control).scrollIntoView({ block: "start" });
  control.focus({ preventScroll: true });
  return true;
}

// Links of the error summary carry the full path, because of <base href>. Blazor would scroll but not focus.
document.addEventListener("click", event => {
  const link = event.target.closest?.("a[data-focus-target]");
  if (link && focusField(link.dataset.focusTarget)) event.preventDefault();
}, { capture: true });
