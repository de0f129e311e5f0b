import { CST, Lexer, Parser } from "yaml";

/** Signs that open a level on the same line: `- - -`, and properties that may stand before a value. */
function opensLevel(lexeme: string): boolean {
  return (
    lexeme === "-" || lexeme === "?" || lexeme === ":" || lexeme.startsWith("&") || lexeme.startsWith("!")
  );
}

/**
 * Where one line holds more signs in a row that each open a level than allowed. Asked before the parser sees the text,
 * since both its lexer and its tree builder call themselves for each of them.
 */
function crowdedLineAt(text: string, allowed: number): number | undefined {
  let inRow = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) inRow = 0;
    if (unit <= 32) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && text.charCodeAt(at) > 32) at += 1;
    const first = text.charAt(start);
    inRow = (at - start === 1 || first === "&" || first === "!") && opensLevel(first) ? inRow + 1 : 0;
    if (inRow > allowed) return start;
  }
  return undefined;
}

/** The offset of the first token that lies deeper than allowed. Walks with a list of its own instead of calling itself. */
function deepTokenAt(tokens: readonly CST.Token[], allowed: number): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === "document") {
      if (token.value !== undefined) open.push({ token: token.value, depth });
      continue;
    }
    if (!("items" in token)) continue;
    if (depth >= allowed) return token.offset;
    for (const item of token.items) {
      if (item.key !== undefined && item.key !== null) open.push({ token: item.key, depth: depth + 1 });
      if (item.value !== undefined) open.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

/** The tokens of a YAML text, or where it nests deeper than allowed. */
export function yamlTokens(
  text: string,
  allowed: number,
): { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number } {
  const crowded = crowdedLineAt(text, allowed);
  if (crowded !== undefined) return { tooDeepAt: crowded };

  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let flow = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar) flow += lexeme === "[" || lexeme === "{" ? 1 : lexeme === "]" || lexeme === "}" ? -1 : 0;
    flow = Math.max(0, flow);
    if (flow > allowed) return { tooDeepAt: parser.offset };
    isScalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  const deep = deepTokenAt(tokens, allowed);
  return deep === undefined ? { tokens } : { tooDeepAt: deep };
}
