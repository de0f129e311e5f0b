import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { Disclosure } from "../../packages/react/src/why/Disclosure.js";
import { WhyIcon } from "../../packages/react/src/why/WhyIcon.js";

interface Variant {
  readonly name: string;
  readonly icon?: ReactNode;
}

const shape = { viewBox: "0 0 24 24", className: "waarom-why__icon", "aria-hidden": true } as const;

const variants: readonly Variant[] = [
  { name: "A question mark in a circle, as it ships", icon: <WhyIcon /> },
  {
    name: "Thinner, 1.5",
    icon: (
      <svg {...shape} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <circle cx="12" cy="12" r="10" />
        <path d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 17v.1" />
      </svg>
    ),
  },
  {
    name: "Filled",
    icon: (
      <svg {...shape}>
        <circle cx="12" cy="12" r="11" fill="currentColor" />
        <path
          d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 17v.1"
          fill="none"
          stroke="Canvas"
          strokeWidth="2.25"
          strokeLinecap="round"
        />
      </svg>
    ),
  },
  {
    name: "An i: says information, not why",
    icon: (
      <svg {...shape} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <circle cx="12" cy="12" r="10" />
        <path d="M12 11v5.5M12 7.4v.1" />
      </svg>
    ),
  },
  {
    name: "A shield: says protection, which is a promise",
    icon: (
      <svg {...shape} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
        <path d="M12 2.5 4 5.5v6c0 5 3.4 8.4 8 10 4.6-1.6 8-5 8-10v-6z" />
      </svg>
    ),
  },
  { name: "Words only" },
];

/** The same button with other icons, to choose by looking. The words stand beside it always: an icon alone says too little. */
function IconVariants(): ReactNode {
  return (
    <dl className="waarom-why" style={{ display: "grid", gap: "1rem", margin: 0 }}>
      {variants.map(({ name, icon }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd style={{ margin: 0 }}>
            <Disclosure label="Waarom vragen we dit?" about={name} icon={icon}>
              {() => "We vragen de RDW of de auto op uw naam staat."}
            </Disclosure>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const meta = { title: "Why-button/Icons", component: IconVariants } satisfies Meta<typeof IconVariants>;

export default meta;

export const SideBySide: StoryObj<typeof meta> = {};
