import { joinPointer } from "@waarom/model";
import { anyOf, fact, ofPurpose, wording } from "../checks.js";
import type { ItemId } from "../items.js";
import { perPurpose, some, type Requirement } from "../requirement.js";

/** What comes from elsewhere (Art. 14). */
export const obtainedRequirements = {
  categories: (context) =>
    some(
      perPurpose(context, (linked) =>
        linked.obtained.map(({ obtained, pointer }) =>
          fact(
            context,
            ofPurpose(context, linked, "soort gegeven dat we opzoeken", "category we look up"),
            `${pointer}/category`,
            obtained.category,
          ),
        ),
      ),
    ),
  source: (context) => {
    const obtained = perPurpose(context, (linked) =>
      linked.obtained.flatMap(({ obtained: entry, source, pointer }) => [
        fact(
          context,
          ofPurpose(context, linked, "bron van wat we opzoeken", "source of what we look up"),
          `${pointer}/source`,
          entry.source,
        ),
        ...(entry.source === undefined
          ? []
          : [
              wording(
                context,
                { nl: `naam van bron ${entry.source}`, en: `name of source ${entry.source}` },
                joinPointer("", "sources", entry.source, "name"),
                source?.name,
              ),
            ]),
      ]),
    );
    const prefilled = context.facts.fields.flatMap(({ source }) =>
      source === undefined
        ? []
        : [
            wording(
              context,
              { nl: `naam van bron ${source.id}`, en: `name of source ${source.id}` },
              joinPointer("", "sources", source.id, "name"),
              source.source?.name,
            ),
          ],
    );
    return some([...obtained, ...prefilled]);
  },
  timing14: (context) => {
    const { sources } = context.project.register.value;
    const ids = new Set(
      context.facts.purposes.flatMap(({ linked }) =>
        linked.obtained.flatMap(({ obtained }) => obtained.source ?? []),
      ),
    );
    return some(
      [...ids].map((id) => {
        const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
        return anyOf(
          context,
          { nl: `wanneer we mensen inlichten over ${id}`, en: `when people are told about ${id}` },
          [
            { pointer: joinPointer("", "sources", id, "informBy"), value: source?.informBy },
            { pointer: joinPointer("", "sources", id, "exemption"), words: source?.exemption },
          ],
        );
      }),
    );
  },
} as const satisfies Readonly<Partial<Record<ItemId, Requirement>>>;
