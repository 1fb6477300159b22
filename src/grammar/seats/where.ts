import type { House } from '../../entity.ts';
import type { Column } from './column.ts';
import { housesOfSize, isHouseSize, LARGEST_ASSEMBLY, mostSeats } from './house-size.ts';
import type { SeatCount } from './seat-count.ts';
import type { Setting } from './setting.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';

/** Where and when the seats are that a count is of. */
export interface Where {
  readonly place: string | undefined;
  readonly house: House | undefined;
  /** Undefined for the article's own election. */
  readonly year: string | undefined;
}

/** Alliances of the whole country: what is too much for a state's assembly is theirs in the Lok Sabha. */
const NATIONAL: ReadonlySet<string> = new Set(['NDA', 'UPA', 'INDIA']);

/** From the count's surroundings, else the whole that it is a part of, else the article. `isWhole`: all seats of a house. */
export function whereOf(
  sign: Sign,
  party: string | undefined,
  setting: Setting,
  whole: SeatCount | undefined,
  subject: Subject,
  isWhole: boolean,
  column: Column | undefined,
): Where {
  const year = yearOf(setting, column, subject);
  const named = setting.places ? undefined : (setting.place ?? whole?.place ?? subject.place);
  const house = setting.foreign
    ? undefined
    : houseOf(sign, named, setting.house ?? whole?.house ?? subject.house, isWhole);
  // No place has more seats than it has: such a count is of a larger one, and of its house.
  const most = named !== undefined && house !== undefined ? mostSeats(named, house) : undefined;
  const seats = sign.count ?? sign.max ?? 0;
  if (named === undefined || most === undefined || seats <= most) return { place: named, house, year };
  const fits = !setting.carried && (sign.count ?? 0) <= (mostSeats(named, 'assembly') ?? 0);
  const chamber = fits ? 'assembly' : house;
  const isNamed = setting.place !== undefined && !setting.carried;
  if (chamber !== 'lok-sabha' && (chamber !== 'assembly' || isNamed)) return { place: named, house: chamber, year };
  const national = party !== undefined && NATIONAL.has(party) && setting.house === undefined;
  const larger = national || seats > LARGEST_ASSEMBLY;
  return { place: undefined, house: larger ? 'lok-sabha' : chamber, year };
}

/** The house whose size the number is, or the one that is known. */
function houseOf(
  { count }: Sign,
  place: string | undefined,
  known: House | undefined,
  isWhole: boolean,
): House | undefined {
  const other = isWhole && count !== undefined && !isHouseSize(place, known, count);
  const house = (other ? housesOfSize(place, count)[0] : undefined) ?? known;
  const hasAssembly = place !== undefined && mostSeats(place, 'assembly') !== undefined;
  return house === undefined && hasAssembly ? 'assembly' : house;
}

function yearOf(setting: Setting, column: Column | undefined, subject: Subject): string | undefined {
  const year = column?.year ?? setting.year ?? (setting.previous ? subject.previousYear : undefined);
  return year === subject.year ? undefined : year;
}
