import type { FormHelp } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { useFormLanguage } from "./language-context.js";

export interface HelpWaysProps {
  readonly help: FormHelp;
}

/** How to reach a person: each way on a line of its own. */
export function HelpWays({ help: { phone, email, url, desk } }: HelpWaysProps): ReactNode {
  const { messages } = useFormLanguage();
  const words = messages.help;
  return (
    <ul className="waarom-list waarom-help__ways">
      {phone !== undefined && (
        <li>
          {words.phone}{" "}
          <a className="waarom-link" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            {phone}
          </a>
        </li>
      )}
      {email !== undefined && (
        <li>
          {words.email}{" "}
          <a className="waarom-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {desk !== undefined && (
        <li>
          {words.desk} {desk}
        </li>
      )}
      {url !== undefined && (
        <li>
          {words.url}{" "}
          <a className="waarom-link" href={url}>
            {url.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
          </a>
        </li>
      )}
    </ul>
  );
}
