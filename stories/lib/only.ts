import type { CompiledForm, JsonObject } from "@waarom/model/runtime";

/** A form with some of its questions only: with the texts and buttons that those have in the whole of it. */
export function only(form: CompiledForm, names: readonly string[]): CompiledForm {
  const keeps = (path: string) => names.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));
  const { properties, required } = form.schema;
  const asked = Object.fromEntries(
    Object.entries(properties as JsonObject).filter(([name]) => names.includes(name)),
  );
  return {
    ...form,
    id: `${form.id}-${names.join("-")}`,
    schema: {
      ...form.schema,
      properties: asked,
      required: Array.isArray(required) ? required.filter((name) => names.includes(String(name))) : [],
      allOf: [],
    },
    fields: form.fields.filter(({ path }) => keeps(path)),
    texts: Object.fromEntries(
      Object.entries(form.texts).map(([language, texts]) => [
        language,
        {
          ...texts,
          notice: {
            ...texts.notice,
            whys: texts.notice.whys
              .filter(({ paths }) => paths.some(keeps))
              .map((why) => ({ ...why, at: keeps(why.at) ? why.at : (why.paths.find(keeps) ?? why.at) })),
          },
        },
      ]),
    ),
  };
}
