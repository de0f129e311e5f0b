import { joinPointer, type Localised, type Pointer } from "@waarom/model";
import type { FieldFacts } from "../../facts/fields.js";
import { paragraph, paragraphOrBullets } from "../../markdown/nodes.js";
import { unique } from "../../words/grammar/lists.js";
import { provisionWords } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { say, sentence } from "../../words/say.js";
import { fromForm, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** What happens without an answer, as the purposes of the form say it: the usual consequence, said once on top. */
export function usualConsequences(
  context: Context,
): readonly { readonly text: Localised; readonly pointer: Pointer }[] {
  return context.facts.purposes.flatMap(({ linked }) =>
    linked.purpose.consequence === undefined
      ? []
      : [{ text: linked.purpose.consequence, pointer: joinPointer(linked.pointer, "consequence") }],
  );
}

/** True where a person may leave the field empty. */
export function isOptional({ field, provision }: FieldFacts): boolean {
  return field.required === "never" || provision === "voluntary";
}

export function provisionStatement(context: Context): Statement | undefined {
  const { facts, voice } = context;
  const asked = facts.fields.filter(({ uses }) => uses.every(({ consentFor }) => consentFor === undefined));
  if (asked.length === 0) return undefined;
  const optional = asked.filter(isOptional);
  const must = optional.length === 0 ? "all" : optional.length === asked.length ? "none" : "allButOptional";
  const usual = usualConsequences(context);
  const written = usual.map(({ text }) => read(context, text)).filter((text) => text !== undefined);
  const needed = asked
    .map(({ provision }) => provision)
    .find((provision) => provision !== undefined && provision !== "voluntary");
  const consequences =
    must === "none"
      ? []
      : written.length > 0
        ? unique(written.map(({ text }) => sentence(text)))
        : needed === undefined
          ? []
          : [say(voice, provisionWords[needed])];
  const language = written.find((text) => text.language !== undefined)?.language;
  const content =
    consequences.length < 2
      ? [paragraph([say(voice, provisionWords[must]), ...consequences].join(" "))]
      : [paragraph(say(voice, provisionWords[must])), ...paragraphOrBullets(consequences)];
  const sources = [
    ...fromRegister(...usual.map(({ pointer }) => pointer)),
    ...fromForm(...asked.flatMap(({ uses }) => uses.map(({ pointer }) => `${pointer}/provision`))),
  ];
  return {
    id: "provision",
    heading: say(voice, headings.provision),
    items: { short: ["provision"] },
    short: [part(context, content, sources, language)],
    summary: [part(context, content, sources, language)],
    legal: [part(context, content, sources, language)],
  };
}
