/**
 * Refuses a bundle, or a declaration file, that imports what its package.json does not declare: a consumer would not
 * have it. It also keeps the types of a bundled library from leaking.
 * @param {RegExp[]} declared
 * @returns {import("rollup").Plugin}
 */
export function onlyDeclaredImports(declared) {
  return {
    name: "only-declared-imports",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
          if (Object.hasOwn(bundle, name) || declared.some((pattern) => pattern.test(name))) continue;
          this.error(`${chunk.fileName} imports ${name}, which its package.json does not declare.`);
        }
      }
    },
  };
}
