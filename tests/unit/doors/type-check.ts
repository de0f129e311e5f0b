import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A module that is only in memory, and what the compiler says of it. */
export interface CheckedModule {
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Checks one module against the sources of `@waarom/model`, beside a `register.d.ts` with this text. */
export function typeCheck(source: string, register: string): CheckedModule {
  const folder = join(root, ".cache/doors");
  const [main, types] = [join(folder, "forms.ts"), join(folder, "register.d.ts")];
  const memory = new Map([
    [main, source],
    [types, register],
  ]);
  const config = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...(config.config as { compilerOptions: object }).compilerOptions,
      composite: false,
      declaration: false,
      noEmit: true,
    },
    root,
  );
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => memory.has(path) || disk.fileExists(path),
    readFile: (path) => memory.get(path) ?? disk.readFile(path),
    getSourceFile: (path, languageVersion, ...rest) => {
      const text = memory.get(path);
      return text === undefined
        ? disk.getSourceFile(path, languageVersion, ...rest)
        : ts.createSourceFile(path, text, languageVersion);
    },
  };
  const program = ts.createProgram([main], options, host);
  const file = program.getSourceFile(main);
  const found =
    file === undefined
      ? []
      : [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return {
    errors: found.map(({ start = 0, messageText }) => ({
      line: file?.getLineAndCharacterOfPosition(start).line ?? 0,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    })),
  };
}
