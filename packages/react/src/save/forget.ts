import { savedKey } from "./saved-form.js";
import type { FormStorage } from "./storage.js";

/** A form that was sent need not be kept any longer. A storage that fails here has nothing to tell a resident. */
export async function forget(storage: FormStorage, formId: string): Promise<void> {
  try {
    await storage.remove(savedKey(formId));
  } catch (error) {
    reportError(error);
  }
}
