// The part of the web platform that browsers and Node share and that packages without a DOM may use. A package that
// runs anywhere sees these names and no others: no `document`, no `process`.

interface BlobPropertyBag {
  type?: string;
}

declare class Blob {
  constructor(parts?: readonly (string | ArrayBuffer | ArrayBufferView | Blob)[], options?: BlobPropertyBag);
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start?: number, end?: number, type?: string): Blob;
  text(): Promise<string>;
}

declare class File extends Blob {
  constructor(
    parts: readonly (string | ArrayBuffer | ArrayBufferView | Blob)[],
    name: string,
    options?: BlobPropertyBag & { lastModified?: number },
  );
  readonly name: string;
  readonly lastModified: number;
}

type FormDataEntryValue = File | string;

declare class FormData {
  append(name: string, value: string): void;
  append(name: string, value: Blob, fileName?: string): void;
  delete(name: string): void;
  entries(): IterableIterator<[string, FormDataEntryValue]>;
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  set(name: string, value: string): void;
  set(name: string, value: Blob, fileName?: string): void;
  [Symbol.iterator](): IterableIterator<[string, FormDataEntryValue]>;
}

declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  append(name: string, value: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  toString(): string;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string): boolean;
  hash: string;
  readonly host: string;
  readonly hostname: string;
  href: string;
  readonly origin: string;
  pathname: string;
  readonly protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

declare function btoa(data: string): string;

declare function structuredClone<T>(value: T): T;
