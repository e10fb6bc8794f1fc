// Entry point of every page that has script. Each module listens on the document, so that parts
// which Blazor renders or replaces later work without being wired again.
import { focusAfterLoad } from "./focus.js";
import { watchSession } from "./shell.js";
import "./dialog.js";
import "./fields.js";

function pageShown() {
  focusAfterLoad();
  watchSession();
}

pageShown();
window.Blazor?.addEventListener("enhancedload", pageShown);
