// Native <dialog>: `data-dialog-open="id"` opens it as a modal, `data-dialog-close` inside closes it.
// The browser traps focus, closes on Escape and gives focus back.

/** Opens the dialog with this id; does nothing where it is open already. */
export function open(id) {
  const dialog = document.getElementById(id);
  if (dialog && !dialog.open) dialog.showModal();
}

/** Closes the dialog with this id. */
export function close(id) {
  document.getElementById(id)?.close();
}

document.addEventListener("click", event => {
  const opener = event.target.closest?.("[data-dialog-open]");
  if (opener) {
    event.preventDefault();
    open(opener.dataset.dialogOpen);
    return;
  }
  const closer = event.target.closest?.("[data-dialog-close]");
  // Closed after the event has gone round, so that an interactive button still does its work
  if (closer) queueMicrotask(() => closer.closest("dialog")?.close());
});
