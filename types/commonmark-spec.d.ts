// CommonMark's own examples, published without types.
declare module "commonmark-spec" {
  const commonmark: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default commonmark;
}
