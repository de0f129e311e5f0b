import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 (FIPS 180-4) of the text as UTF-8, as 64 hexadecimal digits. Synchronous, and the same in every runtime. */
export function sha256(text: string): string {
  return bytesToHex(digest(new TextEncoder().encode(text)));
}
