// "Hide personal details": works at once and without leaving the page, so that nothing being typed is lost.
// Without script the same form posts and comes back. The server keeps the choice in a session cookie.
import { post } from "./http.js";

document.addEventListener("submit", async event => {
  const form = event.target.closest?.("form[data-hide-details]");
  if (!form) return;
  event.preventDefault();
  event.stopPropagation();
  const button = form.querySelector("button");
  const hide = button.getAttribute("aria-pressed") !== "true";
  const shell = document.querySelector("[data-details]");
  shell.dataset.details = hide ? "hidden" : "shown";
  button.setAttribute("aria-pressed", String(hide));
  const choice = form.elements.namedItem("hide");
  await post(form.action, { hide: String(hide), __RequestVerificationToken: form.elements.namedItem("__RequestVerificationToken")?.value ?? "" });
  choice.value = String(!hide);
}, { capture: true });
