// Buttons of the lost-connection notice. A page opened again from its address shows the same state,
// and drafts are on the server, so loading again loses nothing.
document.addEventListener("click", event => {
  if (event.target.closest?.("[data-reload]")) location.reload();
});
