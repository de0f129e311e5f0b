/**
 * React asks at run time whether it is in production; in a browser there is nobody to ask.
 * @returns {import("rollup").Plugin}
 */
export function production() {
  return {
    name: "production",
    transform(code) {
      if (!code.includes("process.env.NODE_ENV")) return null;
      return { code: code.replaceAll("process.env.NODE_ENV", '"production"'), map: null };
    },
  };
}
