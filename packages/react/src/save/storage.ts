/**
 * Where a resident may keep a form, if they choose to. A page gives one to `<PrivacyForm storage={…}>`; without it nothing
 * can be kept. Each way may take its time, and may fail: the form then says so.
 */
export interface FormStorage {
  /** What was kept under the key; undefined where nothing was. */
  readonly load: (key: string) => string | undefined | Promise<string | undefined>;
  readonly save: (key: string, text: string) => void | Promise<void>;
  readonly remove: (key: string) => void | Promise<void>;
}

/**
 * Keeps a form in this browser (`localStorage`), where it stays until the resident removes it or sends the form.
 *
 * @example
 * <PrivacyForm form={form} storage={deviceStorage} onSubmit={send} />
 */
export const deviceStorage: FormStorage = {
  load: (key) => localStorage.getItem(key) ?? undefined,
  save: (key, text) => {
    localStorage.setItem(key, text);
  },
  remove: (key) => {
    localStorage.removeItem(key);
  },
};
