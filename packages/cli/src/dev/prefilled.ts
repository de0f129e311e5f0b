import {
  parsePointer,
  type CompiledForm,
  type DataCategory,
  type JsonObject,
  type JsonValue,
} from "@waarom/model";

/** Nobody's data: the address cannot exist, the number is the one that testers of the BSN use. */
const samples: { readonly [C in DataCategory]?: JsonValue } = {
  name: "S. de Vries",
  email: "s.de.vries@post.example",
  phone: "0201234567",
  "birth-date": "1990-12-31",
  "vehicle-registration": "AB-123-C",
  bsn: "999990019",
};

/**
 * Answers for a preview: there is no account here to get them from, so a field with a `source` gets a made-up value of
 * its category. Only fields at the root; deeper ones, and categories without a sample, stay empty.
 */
export function prefilled(form: CompiledForm): JsonObject {
  return Object.fromEntries(
    form.fields.flatMap(({ path, source, category }): [string, JsonValue][] => {
      const [name, ...deeper] = parsePointer(path);
      const sample = category === undefined ? undefined : samples[category];
      const shown = source !== undefined && name !== undefined && deeper.length === 0 && sample !== undefined;
      return shown ? [[name, sample]] : [];
    }),
  );
}
