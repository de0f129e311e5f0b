import type { BuiltInLanguage } from "@waarom/model";
import type { TextGroup, TopicCell, TopicRow } from "../../texts/outline.js";
import { languageName } from "../../texts/language-name.js";
import { deskWords } from "../../texts/words/index.js";
import { countsText } from "../FindingsList.js";
import { link, Page, type PageContext } from "../Page.js";

interface TextsPageProps {
  readonly context: PageContext;
  readonly groups: readonly TextGroup[];
}

/** All texts by form, with what is missing per language. */
export function TextsPage({ context, groups }: TextsPageProps) {
  const { language } = context;
  const say = deskWords[language];
  const [ofForms, shared] = [groups.filter(isOfForm), groups.filter((group) => !isOfForm(group))];
  return (
    <Page context={context} title={say.texts}>
      <h1>{say.texts}</h1>
      <p>{say.textsIntro}</p>
      {ofForms.map((group) => (
        <Group key={group.name} group={group} language={language} level={2} />
      ))}
      {shared.length > 0 && <h2>{say.shared}</h2>}
      {shared.map((group) => (
        <Group key={group.name} group={group} language={language} level={3} />
      ))}
    </Page>
  );
}

function isOfForm({ name, forms }: TextGroup): boolean {
  return forms.includes(name);
}

interface GroupProps {
  readonly group: TextGroup;
  readonly language: BuiltInLanguage;
  readonly level: 2 | 3;
}

function Group({ group, language, level }: GroupProps) {
  const say = deskWords[language];
  const Heading = level === 2 ? "h2" : "h3";
  const [first] = group.languages;
  return (
    <section className="texts-group">
      <Heading id={`texts-${group.name}`}>{group.title}</Heading>
      <ul className="texts-languages">
        {group.languages.map((file) => (
          <li key={file.language}>
            <a href={link(`/texts/${file.fileName}`, language)}>
              {file.document === undefined
                ? say.start(languageName(file.language, language))
                : languageName(file.language, language)}
            </a>{" "}
            {file.document !== undefined && (
              <span className={statusClass(file.findings)}>{countsText(file.findings, language)}</span>
            )}
          </li>
        ))}
      </ul>
      {group.topics.length > 0 && <TopicTable group={group} language={language} />}
      {group.unwritten.length > 0 && first !== undefined && (
        <details className="texts-unwritten">
          <summary>
            {say.unwrittenTitle}: {say.atQuestions(group.unwritten.length)}
          </summary>
          <p>{say.unwrittenIntro}</p>
          <ul>
            {group.unwritten.map(({ path, label, heading }) => (
              <li key={path}>
                <a href={link(`/texts/${first.fileName}`, language, { add: heading })}>{say.write(label)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function statusClass(findings: TextGroup["languages"][number]["findings"]): string {
  const broken = findings.some(
    ({ severity, suppressed }) => severity === "error" && suppressed === undefined,
  );
  return broken ? "status status-error" : findings.length > 0 ? "status status-remark" : "status";
}

function TopicTable({ group, language }: Omit<GroupProps, "level">) {
  const say = deskWords[language];
  return (
    <table className="texts-topics" aria-labelledby={`texts-${group.name}`}>
      <thead>
        <tr>
          <th scope="col">{say.topic}</th>
          {group.languages.map((file) => (
            <th key={file.language} scope="col">
              {languageName(file.language, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.topics.map((row) => (
          <tr key={row.label + JSON.stringify(row.target)}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell) => (
              <td key={cell.language} data-language={languageName(cell.language, language)}>
                <Cell row={row} cell={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: {
  readonly row: TopicRow;
  readonly cell: TopicCell;
  readonly language: BuiltInLanguage;
}) {
  const { row, cell, language } = props;
  const say = deskWords[language];
  const heading =
    cell.heading ?? row.cells.find((other) => other.heading !== undefined)?.heading ?? row.label;
  const words =
    cell.heading === undefined
      ? say.absent
      : cell.missing.length > 0
        ? say.missingLayers(cell.missing.map((layer) => say.layer[layer]).join(", "))
        : say.complete;
  const target: Readonly<Record<string, string>> =
    cell.heading === undefined ? { add: heading } : { topic: heading };
  return (
    <a
      className={cell.heading !== undefined && cell.missing.length === 0 ? "status" : "status status-absent"}
      href={link(`/texts/${cell.fileName}`, language, target)}
      aria-label={`${words}. ${say.edit(row.label, languageName(cell.language, language))}`}
    >
      {words}
    </a>
  );
}
