import type { House } from '../../entity.ts';
import houseSizes from '../../lexicon/house-sizes.tsv';
import { tableRows } from '../../table.ts';

interface Size {
  readonly place: string;
  readonly house: House;
  readonly seats: number;
}

const SIZES: readonly Size[] = tableRows(houseSizes).map(([place = '', house = '', seats = '']) => ({
  place,
  house: house as House,
  seats: Number(seats),
}));

/** Whose houses are meant where no place is named. */
const COUNTRY = 'भारत';

/** Seats of the largest assembly that a state ever had. */
export const LARGEST_ASSEMBLY: number = Math.max(
  ...SIZES.map(({ house, seats }) => (house === 'assembly' ? seats : 0)),
);

const byPlace = new Map<string, Size[]>();
for (const size of SIZES) {
  const known = byPlace.get(size.place);
  if (known) known.push(size);
  else byPlace.set(size.place, [size]);
}
const NONE: readonly Size[] = [];

function sizesOf(place: string): readonly Size[] {
  return byPlace.get(place) ?? NONE;
}

/** Houses of the place that have, or once had, so many elected seats; of the whole country without a place. */
export function housesOfSize(place: string | undefined, seats: number): House[] {
  const houses: House[] = [];
  for (const size of sizesOf(place ?? COUNTRY)) if (size.seats === seats) houses.push(size.house);
  return houses;
}

/** The most seats that the place sends to the house; undefined where that is not known. */
export function mostSeats(place: string, house: House): number | undefined {
  let most: number | undefined;
  for (const size of sizesOf(place)) if (size.house === house) most = Math.max(most ?? 0, size.seats);
  return most;
}

/** True where the house of that place has, or once had, so many elected seats. */
export function isHouseSize(place: string | undefined, house: House | undefined, seats: number): boolean {
  for (const size of sizesOf(place ?? COUNTRY))
    if (size.seats === seats && (house === undefined || size.house === house)) return true;
  return false;
}

/** True for the seats that make a majority of the house of that place, or of one that it once had. */
export function isMajorityOf(place: string | undefined, house: House | undefined, seats: number): boolean {
  return isHouseSize(place, house, (seats - 1) * 2) || isHouseSize(place, house, (seats - 1) * 2 + 1);
}
