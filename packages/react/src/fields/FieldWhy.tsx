import type { Why } from "@waarom/model/runtime";
import { memo, useCallback, useMemo, type ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { WhyWeAsk } from "../why/WhyWeAsk.js";

export interface FieldWhyProps {
  readonly why: Why;
  readonly label: string;
  readonly shortId: string;
}

/** Why a question of this form is asked. What was unfolded is unfolded still when the question comes back. */
export const FieldWhy = memo(function FieldWhy({ why, label, shortId }: FieldWhyProps): ReactNode {
  const { openWhys } = useFormRuntime();
  const { textLanguage, language, supplied } = useFormLanguage();
  const { id } = why;
  const remember = useCallback(
    (open: boolean) => {
      if (open) openWhys.add(id);
      else openWhys.delete(id);
    },
    [openWhys, id],
  );
  const marked = useMemo(
    () => (textLanguage === language ? why : { ...why, language: why.language ?? textLanguage }),
    [why, textLanguage, language],
  );
  return (
    <WhyWeAsk
      why={marked}
      label={label}
      language={language}
      messages={supplied}
      shortId={shortId}
      defaultOpen={openWhys.has(id)}
      onToggle={remember}
    />
  );
});
