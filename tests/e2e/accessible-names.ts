// What a screen reader is told of a page: Chromium's own accessibility tree, read through its debugging protocol.
import type { Page } from "playwright";

/** A node that can be operated, as assistive technology gets it. */
export interface AccessibleControl {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const controlRoles = ["textbox", "radio", "checkbox", "combobox", "button", "link", "DisclosureTriangle"];

/** Everything that one can operate, in reading order. */
export async function accessibleControls(page: Page): Promise<readonly AccessibleControl[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("Accessibility.enable");
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return (nodes as readonly TreeNode[])
      .filter(({ ignored, role }) => !ignored && controlRoles.includes(role?.value ?? ""))
      .map((node) => {
        const property = (name: string) =>
          node.properties?.find((candidate) => candidate.name === name)?.value.value;
        return {
          role: node.role?.value ?? "",
          name: node.name?.value ?? "",
          description: node.description?.value ?? "",
          invalid: property("invalid") === "true",
          required: property("required") === true,
        };
      });
  } finally {
    await session.detach();
  }
}

/** The names of what the Tab key reaches inside an element, in its order. */
export async function tabOrder(page: Page, within: string, most = 80): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate((selector) => {
      const focused = document.activeElement;
      const inside = [...document.querySelectorAll(`${selector} *`)];
      const index = focused === null ? -1 : inside.indexOf(focused);
      return index < 0 ? undefined : String(index);
    }, within);
    if (id === undefined) {
      if (ids.length > 0) break;
      continue;
    }
    ids.push(id);
  }
  return ids;
}
