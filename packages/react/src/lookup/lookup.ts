/** What is known of an address before it is looked up. */
export interface AddressQuery {
  /** As PostNL writes it: `1234 AB`. */
  readonly postcode: string;
  readonly houseNumber: string;
  readonly addition?: string;
}

export interface FoundAddress {
  readonly street: string;
  readonly town: string;
}

/**
 * Looks up an address by its postcode and house number. It is the page's own: Waarom calls nobody. Undefined where there
 * is no such address; a rejection is the same to a resident, who then fills in the rest. `signal` tells that the
 * question changed and the answer is not wanted any longer.
 *
 * @example
 * const lookup: AddressLookup = async ({ postcode, houseNumber }, signal) => {
 *   const response = await fetch(`/adres?postcode=${postcode}&huisnummer=${houseNumber}`, { signal });
 *   return response.ok ? response.json() : undefined;
 * };
 */
export type AddressLookup = (query: AddressQuery, signal: AbortSignal) => Promise<FoundAddress | undefined>;
