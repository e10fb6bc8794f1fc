// Says how many characters are left in a text area that has `data-count-max`.
// The server checks the limit; this only tells, and never stops, the person typing.
const number = new Intl.NumberFormat("en-GB");
const pending = new WeakMap();

function tell(area) {
  const status = document.getElementById(area.dataset.countStatus);
  if (!status) return;
  const left = Number(area.dataset.countMax) - area.value.length;
  const words = left >= 0 ? area.dataset.countLeft : area.dataset.countOver;
  status.textContent = words.replace("{0}", number.format(Math.abs(left)));
  status.classList.toggle("count--over", left < 0);
}

document.addEventListener("input", event => {
  const area = event.target;
  if (!area.dataset?.countMax) return;
  // A pause first: a screen reader would otherwise speak after each letter
  clearTimeout(pending.get(area));
  pending.set(area, setTimeout(() => tell(area), 700));
});

// The component keeps the state of the list. This only stops the browser's own answer to keys
// that belong to the list: arrows would move the caret, Enter would submit the form.
document.addEventListener("keydown", event => {
  const input = event.target;
  if (input.getAttribute?.("role") !== "combobox") return;
  const open = input.getAttribute("aria-expanded") === "true";
  const arrow = event.key === "ArrowDown" || event.key === "ArrowUp";
  if ((arrow && open) || (event.key === "Enter" && open && input.hasAttribute("aria-activedescendant"))) event.preventDefault();
}, { capture: true });

// Pressing an option must not take focus from the input before the press is complete
document.addEventListener("mousedown", event => {
  if (event.target.closest?.('[role="option"]')) event.preventDefault();
});
