// What a page runs in the browser: it reloads when the project changes, makes the form live, or opens the editor's desk.
import { hydrateForm } from "./hydrate-form.js";
import { printOnDemand } from "./print.js";
import { reloadOnChange } from "./reload.js";

document.body.classList.add("scripted");
// A page with a text that is not saved must not load itself again; and only that page needs an editor.
if (document.body.dataset.desk === undefined) reloadOnChange();
else
  void import("./desk/open-desk.js").then(({ openDesk }) => {
    openDesk();
  });
printOnDemand();
void hydrateForm();
