import { own, type Pointer } from "@waarom/model/runtime";
import { propertyPlace, type Place } from "../data/places.js";
import type { Shape } from "../plan/shape.js";

/** Where the parts of an address stand in the answers. */
export interface AddressParts {
  readonly postcode: Pointer;
  readonly houseNumber: Pointer;
  readonly addition: Pointer | undefined;
  readonly street: Pointer;
  readonly town: Pointer;
}

/** What forms call the parts of an address. */
const partNames = {
  houseNumber: /^(huis-?nummer|house-?number)$/i,
  addition: /^(huisletter|toevoeging|huisnummertoevoeging|addition)$/i,
  street: /^(straat|straatnaam|street)$/i,
  town: /^(plaats|woonplaats|plaatsnaam|stad|city|town)$/i,
} as const;

/** The parts of an address that can be looked up among the questions of an object; undefined where one lacks. */
export function addressParts(place: Place, shape: Shape): AddressParts | undefined {
  const at = (name: string | undefined) => (name === undefined ? undefined : propertyPlace(place, name).at);
  const named = (pattern: RegExp) => at(shape.find(({ name }) => pattern.test(name))?.name);
  const postcode = at(shape.find(({ schema }) => own(schema, "format") === "nl-postcode")?.name);
  const houseNumber = named(partNames.houseNumber);
  const street = named(partNames.street);
  const town = named(partNames.town);
  if (postcode === undefined || houseNumber === undefined || street === undefined || town === undefined)
    return undefined;
  return { postcode, houseNumber, addition: named(partNames.addition), street, town };
}
