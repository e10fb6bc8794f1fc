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
