import { undeclaredFields, type CompiledForm, type UndeclaredField } from "@waarom/model/runtime";

/**
 * A form asks something without saying why, so it is not shown at all. Lists every such field and how to mend it, in
 * Dutch and in English.
 */
export class UndeclaredFieldsError extends Error {
  override readonly name = "UndeclaredFieldsError";
  readonly formId: string;
  readonly fields: readonly UndeclaredField[];

  constructor(formId: string, fields: readonly UndeclaredField[]) {
    const list = fields.map(({ pointer }) => `  ${pointer === "" ? "(root)" : pointer}`).join("\n");
    super(
      `Het formulier "${formId}" vraagt iets zonder te zeggen waarom, bij:\n${list}\n` +
        'Zet bij elk van deze velden een "x-privacy" met een doel uit het register en een grondslag, of haal de vraag weg. ' +
        "Draai dan opnieuw `waarom build`. (AVG 5.1b, 13.1c)\n\n" +
        `The form "${formId}" asks something without saying why, at:\n${list}\n` +
        'Give each of these fields an "x-privacy" with a purpose from the register and a legal basis, or drop the question. ' +
        "Then run `waarom build` again. (GDPR 5(1)(b), 13(1)(c))",
    );
    this.formId = formId;
    this.fields = fields;
  }
}

const declared = new WeakSet<CompiledForm>();

/**
 * Refuses a form with an undeclared field.
 *
 * @throws UndeclaredFieldsError
 */
export function refuseUndeclared(form: CompiledForm): void {
  if (declared.has(form)) return;
  const fields = undeclaredFields(form);
  if (fields.length > 0) throw new UndeclaredFieldsError(form.id, fields);
  declared.add(form);
}
