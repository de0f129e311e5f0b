import type { BuiltInLanguage } from "@waarom/model";
import type { Merged } from "../../texts/merge.js";
import { versionLines, type VersionLine } from "../../texts/versions.js";
import { deskWords } from "../../texts/words/index.js";

interface ConflictProps {
  readonly mine: string;
  readonly theirs: string;
  readonly merged: Merged;
  readonly language: BuiltInLanguage;
  /** Where the choice goes without scripts. */
  readonly action: string;
  readonly token: string;
}

/** Two people changed the same text: both versions, and the ways to go on. Nothing was saved, and each way keeps both. */
export function Conflict({ mine, theirs, merged, language, action, token }: ConflictProps) {
  const say = deskWords[language];
  const lines = versionLines(mine, theirs);
  const choices = [
    { name: "merged", text: merged.text, label: say.takeMerged },
    { name: "mine", text: mine, label: say.takeMine },
    { name: "theirs", text: theirs, label: say.takeTheirs },
  ];
  const { clashes } = merged;
  return (
    <section className="conflict" aria-labelledby="desk-conflict-title">
      <h2 id="desk-conflict-title" tabIndex={-1}>
        {say.changedTitle}
      </h2>
      <p>{theirs === "" ? say.removedIntro : say.changedIntro}</p>
      <p>
        {clashes.length === 0 ? say.mergedFits : say.mergedClashes(clashes.length)}
        {clashes.length > 0 && <> ({clashes.map(({ line }) => say.clashAt(line)).join(", ")})</>}
      </p>
      <div className="conflict-choices">
        {choices.map(({ name, text, label }) => (
          <form key={name} method="post" action={action}>
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="base" value={theirs} />
            <input type="hidden" name="text" value={text} />
            <button
              type="submit"
              name="intent"
              value="show"
              className={name === "merged" ? "desk-button" : "desk-button desk-button-quiet"}
              data-take={name}
            >
              {label}
            </button>
          </form>
        ))}
      </div>
      <div className="conflict-versions">
        <Version title={say.mine} lines={lines.mine} changed={say.changedLine} same={say.sameLines} />
        <Version title={say.theirs} lines={lines.theirs} changed={say.changedLine} same={say.sameLines} />
      </div>
    </section>
  );
}

function Version(props: {
  readonly title: string;
  readonly lines: readonly VersionLine[];
  readonly changed: string;
  readonly same: (lines: number) => string;
}) {
  const { title, lines, changed, same } = props;
  return (
    <section>
      <h3>{title}</h3>
      <pre className="version" tabIndex={0} role="region" aria-label={title}>
        {lines.map((line, index) =>
          line.kind === "same" ? (
            <span key={index} className="version-same">
              {same(line.lines)}
              {"\n"}
            </span>
          ) : (
            <span key={index} className={line.changed ? "version-changed" : undefined}>
              {line.changed && <span className="only-heard">{changed} </span>}
              {line.text}
              {"\n"}
            </span>
          ),
        )}
      </pre>
    </section>
  );
}
