import { encode } from "uqr";
import { escapeHtml } from "../render/escape.js";

/** Light squares around the code: readers need four (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A QR code as SVG: dark on white whatever the colours around it, and readable when a quarter of it is damaged. No inline
 * style, so it stands under a strict policy.
 *
 * @param text the address
 * @param label what it is, for who does not see it
 */
export function qrCodeSvg(text: string, label: string): string {
  const { data, size } = encode(text, { ecc: "Q", border: quietZone });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeHtml(label)}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${squares.join("")}"/></svg>`
  );
}
