// CommonMark's own examples, published without types.
declare module "commonmark-spec" {
  const commonmark: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default commonmark;
}

// The same as text, for where no file can be read.
declare module "commonmark-spec/spec.txt?raw" {
  const text: string;
  export default text;
}
