import cities from './data/places/cities.tsv';
import constituenciesAp from './data/places/constituencies-assembly-ap.tsv';
import constituenciesAs from './data/places/constituencies-assembly-as.tsv';
import constituenciesBr from './data/places/constituencies-assembly-br.tsv';
import constituenciesCg from './data/places/constituencies-assembly-cg.tsv';
import constituenciesDl from './data/places/constituencies-assembly-dl.tsv';
import constituenciesGa from './data/places/constituencies-assembly-ga.tsv';
import constituenciesGj from './data/places/constituencies-assembly-gj.tsv';
import constituenciesHp from './data/places/constituencies-assembly-hp.tsv';
import constituenciesHr from './data/places/constituencies-assembly-hr.tsv';
import constituenciesJh from './data/places/constituencies-assembly-jh.tsv';
import constituenciesJk from './data/places/constituencies-assembly-jk.tsv';
import constituenciesKa from './data/places/constituencies-assembly-ka.tsv';
import constituenciesKl from './data/places/constituencies-assembly-kl.tsv';
import constituenciesMh from './data/places/constituencies-assembly-mh.tsv';
import constituenciesMp from './data/places/constituencies-assembly-mp.tsv';
import constituenciesOd from './data/places/constituencies-assembly-od.tsv';
import constituenciesPb from './data/places/constituencies-assembly-pb.tsv';
import constituenciesRj from './data/places/constituencies-assembly-rj.tsv';
import constituenciesTn from './data/places/constituencies-assembly-tn.tsv';
import constituenciesTr from './data/places/constituencies-assembly-tr.tsv';
import constituenciesTs from './data/places/constituencies-assembly-ts.tsv';
import constituenciesUk from './data/places/constituencies-assembly-uk.tsv';
import constituenciesUp from './data/places/constituencies-assembly-up.tsv';
import constituenciesWb from './data/places/constituencies-assembly-wb.tsv';
import constituenciesLokSabha from './data/places/constituencies-lok-sabha.tsv';
import countries from './data/places/countries.tsv';
import districts from './data/places/districts.tsv';
import other from './data/places/other.tsv';
import regions from './data/places/regions.tsv';
import states from './data/places/states.tsv';
import water from './data/places/water.tsv';
import worldCities from './data/places/world-cities.tsv';

/** The place tables, in order of rank: of two places with one name the earlier table's is the likelier. */
export const PLACE_TABLES: readonly string[] = [
  countries,
  states,
  cities,
  districts,
  worldCities,
  regions,
  water,
  other,
  constituenciesLokSabha,
  constituenciesAp,
  constituenciesAs,
  constituenciesBr,
  constituenciesCg,
  constituenciesDl,
  constituenciesGa,
  constituenciesGj,
  constituenciesHp,
  constituenciesHr,
  constituenciesJh,
  constituenciesJk,
  constituenciesKa,
  constituenciesKl,
  constituenciesMh,
  constituenciesMp,
  constituenciesOd,
  constituenciesPb,
  constituenciesRj,
  constituenciesTn,
  constituenciesTr,
  constituenciesTs,
  constituenciesUk,
  constituenciesUp,
  constituenciesWb,
];
