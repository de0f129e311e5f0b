import type { NoticeTree, Project } from "@waarom/model";
import { noticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";
import { factsHashOf } from "../versions/facts-hash.js";
import { textHashOf } from "../versions/text-hash.js";
import { composeWhys } from "../whys/whys.js";
import { contextOf, type ComposeOptions, type Context } from "./context.js";
import { layersOf, type Statement } from "./statement.js";
import { activityStatements } from "./statements/activities.js";
import { controllerStatement, dpoStatement, jointStatement } from "./statements/controller.js";
import { complaintStatement } from "./statements/complaint.js";
import { dataStatement, sensitiveStatements } from "./statements/data.js";
import { everythingStatement } from "./statements/everything.js";
import { introductionStatement } from "./statements/form-text.js";
import { objectStatement } from "./statements/object.js";
import { obtainedStatement } from "./statements/obtained.js";
import { provisionStatement } from "./statements/provision.js";
import { purposeStatement } from "./statements/purposes.js";
import { recipientStatement } from "./statements/recipients.js";
import { retentionStatement } from "./statements/retention.js";
import { rightsStatement } from "./statements/rights.js";
import {
  automatedStatement,
  furtherUseStatement,
  minorsStatement,
  publicationStatement,
} from "./statements/special-uses.js";
import { transferStatement } from "./statements/transfers.js";
import { withdrawStatement } from "./statements/withdraw.js";
import { noticeTitle } from "./title.js";

/**
 * The layered notice of a form, an activity or the whole organisation: what a resident reads, as a tree whose every block
 * names its source. Pure: the same project and options give the same tree.
 *
 * @throws UnknownTargetError where the project has no such form or activity
 * @example
 * composeNotice(project, { form: "parkeervergunning" }, { language: "nl" }).layers[0]?.blocks;
 */
export function composeNotice(project: Project, target: NoticeTarget, options: ComposeOptions): NoticeTree {
  const facts = noticeFacts(project, target);
  const context = contextOf(facts, options);
  const title = noticeTitle(context);
  const layers = layersOf(context, statementsOf(context));
  const whys = facts.form === undefined ? [] : composeWhys(context);
  return {
    formatVersion: 1,
    about: facts.about,
    language: options.language,
    ...(options.audience === undefined ? {} : { audience: options.audience }),
    title,
    layers,
    whys,
    factsHash: factsHashOf(facts),
    textHash: textHashOf({ title, layers, whys }),
    asOf: project.asOf,
  };
}

/** Everything that a notice states, in the order in which a resident wants to know it. */
function statementsOf(context: Context): readonly Statement[] {
  const organisation = context.facts.about.kind === "organisation";
  const what = organisation
    ? activityStatements(context)
    : [
        purposeStatement(context),
        obtainedStatement(context),
        dataStatement(context),
        recipientStatement(context),
        transferStatement(context),
        retentionStatement(context),
        provisionStatement(context),
      ];
  const statements: readonly (Statement | undefined)[] = [
    introductionStatement(context),
    controllerStatement(context),
    jointStatement(context),
    ...what,
    ...(organisation
      ? [obtainedStatement(context), recipientStatement(context), transferStatement(context)]
      : []),
    rightsStatement(context),
    objectStatement(context),
    withdrawStatement(context),
    minorsStatement(context),
    automatedStatement(context),
    publicationStatement(context),
    furtherUseStatement(context),
    ...sensitiveStatements(context),
    dpoStatement(context),
    complaintStatement(context),
    everythingStatement(context),
  ];
  return statements.filter((statement) => statement !== undefined);
}
