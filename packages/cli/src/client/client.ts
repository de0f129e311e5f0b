// What a preview page runs in the browser: it reloads when the project changes, and makes the form live.
import { hydrateForm } from "./hydrate-form.js";
import { reloadOnChange } from "./reload.js";

reloadOnChange();
void hydrateForm();
