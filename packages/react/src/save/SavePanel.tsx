import { Button } from "@utrecht/button-react";
import { useEffect, useState, type ReactNode } from "react";
import type { FormController } from "../form/controller.js";
import { Heading } from "../form/Heading.js";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { readSaved, savedKey, writeSaved, type SavedForm } from "./saved-form.js";
import type { FormStorage } from "./storage.js";

export interface SavePanelProps {
  readonly controller: FormController;
  readonly storage: FormStorage;
  readonly headingLevel: number;
}

/** Keeps the form, only when asked; what was kept before is offered, never put back by itself. */
export function SavePanel({ controller, storage, headingLevel }: SavePanelProps): ReactNode {
  const { form, idPrefix } = useFormRuntime();
  const { messages, language } = useFormLanguage();
  const words = messages.save;
  const key = savedKey(form.id);
  const [found, setFound] = useState<SavedForm>();
  const [keeps, setKeeps] = useState(false);
  const [said, setSaid] = useState("");

  useEffect(() => {
    let current = true;
    void attempt(async () => {
      const text = await storage.load(key);
      const saved = text === undefined ? undefined : readSaved(text);
      if (current && saved !== undefined) setFound(saved);
    });
    return () => {
      current = false;
    };
  }, [storage, key]);

  /** Does something with the storage; says so when that does not work. */
  const ask = async (work: () => Promise<void>, done: string) => {
    setSaid((await attempt(work)) ? done : words.failed);
  };
  const save = () => {
    controller.inputs.flush();
    const saved = {
      savedAt: new Date().toISOString(),
      step: controller.status.step,
      data: controller.store.data,
    };
    const time = timeInWords(saved.savedAt, language);
    void ask(async () => {
      await storage.save(key, writeSaved(saved));
      setFound(undefined);
      setKeeps(true);
      controller.safe();
    }, words.saved(time));
  };
  const restore = (saved: SavedForm) => {
    controller.restore(saved.data, saved.step);
    setFound(undefined);
    setKeeps(true);
    setSaid(words.restored);
  };
  const forget = () => {
    void ask(async () => {
      await storage.remove(key);
      setFound(undefined);
      setKeeps(false);
    }, words.forgotten);
  };

  const titleId = `${idPrefix}--save`;
  return (
    <section className="waarom-save" aria-labelledby={titleId}>
      <Heading level={headingLevel} id={titleId} className="waarom-help__title">
        {words.title}
      </Heading>
      {found === undefined ? (
        <p className="waarom-text">{words.intro}</p>
      ) : (
        <p className="waarom-text">{words.found(timeInWords(found.savedAt, language))}</p>
      )}
      {form.fields.some(({ file }) => file) && <p className="waarom-text">{words.noFiles}</p>}
      <div className="waarom-actions">
        {found !== undefined && (
          <Button
            appearance="secondary-action-button"
            onClick={() => {
              restore(found);
            }}
          >
            {words.restore}
          </Button>
        )}
        <Button appearance="secondary-action-button" onClick={save}>
          {words.save}
        </Button>
        {(keeps || found !== undefined) && (
          <Button appearance="subtle-button" onClick={forget}>
            {words.forget}
          </Button>
        )}
      </div>
      <p role="status" className="waarom-text">
        {said}
      </p>
    </section>
  );
}

/** True where it worked. What a storage cannot do, a resident hears in their own words. */
async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function timeInWords(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(date));
}
