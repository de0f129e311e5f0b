import type { Meta, StoryObj } from "@storybook/react-vite";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { expect } from "storybook/test";
import { ownTokens, styles, tokensIn, type StyleName } from "../lib/docs/styles.js";

/** What the components stand on, under the theme that is chosen. */
function Foundations({ children }: { readonly children?: ReactNode }): ReactNode {
  return <div className="waarom-form">{children}</div>;
}

const meta = {
  title: "Foundations",
  component: Foundations,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Foundations>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Gives each token the value that it has in this place, under this theme. */
function useValues(names: readonly string[]) {
  const place = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const read = () => {
    if (place.current === null) return;
    const style = getComputedStyle(place.current);
    setValues(new Map(names.map((name) => [name, style.getPropertyValue(name).trim()])));
  };
  useLayoutEffect(() => {
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["class"] });
    return () => {
      observer.disconnect();
    };
    // The names of a story never change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return { place, values };
}

const cell = {
  borderBlockEnd: "1px solid var(--waarom-line)",
  padding: "0.375rem 1rem 0.375rem 0",
  verticalAlign: "top",
} as const;

function TokenTable(): ReactNode {
  const names = Object.keys(styles).filter((name): name is StyleName => Object.hasOwn(styles, name));
  const tokens = tokensIn(names);
  const { place, values } = useValues(tokens);
  return (
    <div ref={place}>
      <table style={{ borderCollapse: "collapse", overflowWrap: "anywhere" }}>
        <thead>
          <tr>
            {["Token", "Value under this theme", "Used in"].map((head) => (
              <th key={head} scope="col" style={{ ...cell, textAlign: "start" }}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token}>
              <td style={cell}>
                <code>{token}</code>
              </td>
              <td style={cell}>{values.get(token) === "" ? "– (our own default)" : values.get(token)}</td>
              <td style={cell}>{names.filter((name) => styles[name].includes(token)).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every token of a theme that the components listen to, with its value here. Change the theme in the toolbar. */
export const TokensUsed: Story = {
  args: { children: <TokenTable /> },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("row").length).toBeGreaterThan(20);
  },
};

const colours = ["accent", "accent-hover", "danger", "quiet", "control-line", "line", "ground"];

/** The few colours: each stands for a meaning, and is mixed with the colour of the text where a theme says nothing. */
export const Colours: Story = {
  args: {
    children: (
      <dl
        style={{
          display: "grid",
          gridTemplateColumns: "repeat(auto-fill, minmax(8rem, 1fr))",
          gap: "1rem",
          margin: 0,
        }}
      >
        {colours.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd
              style={{
                margin: 0,
                blockSize: "4rem",
                border: "1px solid var(--waarom-line)",
                background: `var(--waarom-${name})`,
              }}
            />
          </div>
        ))}
      </dl>
    ),
  },
};

/** Measures grow with the text that a resident chose: all are in rem. */
export const Spacing: Story = {
  args: {
    children: (
      <dl style={{ display: "grid", gap: "1rem", margin: 0 }}>
        {ownTokens()
          .filter(({ name }) =>
            [
              "--waarom-near",
              "--waarom-gap",
              "--waarom-target",
              "--waarom-radius",
              "--waarom-measure",
            ].includes(name),
          )
          .map(({ name, value }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>: {value}
              </dt>
              <dd
                style={{
                  margin: 0,
                  maxInlineSize: "100%",
                  inlineSize: `var(${name})`,
                  blockSize: "1rem",
                  background: "var(--waarom-accent)",
                }}
              />
            </div>
          ))}
      </dl>
    ),
  },
};

const sizes = [
  ["waarom-form__title", "Titel van een formulier", "h1"],
  ["waarom-notice__title", "Kop van een laag of een stap", "h2"],
  ["waarom-receipt__subtitle", "Kop daaronder", "h3"],
] as const;

/** Few sizes, each for one thing. A line holds about seventy characters. */
export const TypeSizes: Story = {
  args: {
    children: (
      <>
        {sizes.map(([className, words, Heading]) => (
          <Heading key={className} className={className}>
            {words}
          </Heading>
        ))}
        <p className="waarom-text waarom-form__intro">
          Inleiding: voor bewoners van een vergunninggebied in Voorbeeldstad.
        </p>
        <p className="waarom-text">
          Gewone tekst: met uw kenteken vragen we de RDW op wiens naam de auto staat. De RDW krijgt daarvoor
          alleen het kenteken.{" "}
          <a className="waarom-link" href="#alles">
            Een link zegt waar die naartoe gaat
          </a>
          , en <strong>nadruk is zeldzaam</strong>.
        </p>
        <ul className="waarom-list">
          <li>Wat een lijst is, staat als lijst.</li>
          <li>Ook als die kort is.</li>
        </ul>
      </>
    ),
  },
};
