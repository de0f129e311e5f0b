import type { Contact } from "@waarom/model";

/** True when a person can do something with it: a page, an address, an e-mail address or a telephone number. */
export function isReachable(contact: Contact | undefined): boolean {
  if (contact === undefined) return false;
  const { url, email, phone, address } = contact;
  return [url, email, phone, address].some((way) => way !== undefined && way.trim() !== "");
}
