import cities from './data/places/cities.tsv?lazy';
import constituenciesAp from './data/places/constituencies-assembly-ap.tsv?lazy';
import constituenciesAr from './data/places/constituencies-assembly-ar.tsv?lazy';
import constituenciesAs from './data/places/constituencies-assembly-as.tsv?lazy';
import constituenciesBr from './data/places/constituencies-assembly-br.tsv?lazy';
import constituenciesCg from './data/places/constituencies-assembly-cg.tsv?lazy';
import constituenciesDl from './data/places/constituencies-assembly-dl.tsv?lazy';
import constituenciesGa from './data/places/constituencies-assembly-ga.tsv?lazy';
import constituenciesGj from './data/places/constituencies-assembly-gj.tsv?lazy';
import constituenciesHp from './data/places/constituencies-assembly-hp.tsv?lazy';
import constituenciesHr from './data/places/constituencies-assembly-hr.tsv?lazy';
import constituenciesJh from './data/places/constituencies-assembly-jh.tsv?lazy';
import constituenciesJk from './data/places/constituencies-assembly-jk.tsv?lazy';
import constituenciesKa from './data/places/constituencies-assembly-ka.tsv?lazy';
import constituenciesKl from './data/places/constituencies-assembly-kl.tsv?lazy';
import constituenciesMh from './data/places/constituencies-assembly-mh.tsv?lazy';
import constituenciesMl from './data/places/constituencies-assembly-ml.tsv?lazy';
import constituenciesMn from './data/places/constituencies-assembly-mn.tsv?lazy';
import constituenciesMp from './data/places/constituencies-assembly-mp.tsv?lazy';
import constituenciesMz from './data/places/constituencies-assembly-mz.tsv?lazy';
import constituenciesNl from './data/places/constituencies-assembly-nl.tsv?lazy';
import constituenciesOd from './data/places/constituencies-assembly-od.tsv?lazy';
import constituenciesPb from './data/places/constituencies-assembly-pb.tsv?lazy';
import constituenciesPy from './data/places/constituencies-assembly-py.tsv?lazy';
import constituenciesRj from './data/places/constituencies-assembly-rj.tsv?lazy';
import constituenciesSk from './data/places/constituencies-assembly-sk.tsv?lazy';
import constituenciesTn from './data/places/constituencies-assembly-tn.tsv?lazy';
import constituenciesTr from './data/places/constituencies-assembly-tr.tsv?lazy';
import constituenciesTs from './data/places/constituencies-assembly-ts.tsv?lazy';
import constituenciesUk from './data/places/constituencies-assembly-uk.tsv?lazy';
import constituenciesUp from './data/places/constituencies-assembly-up.tsv?lazy';
import constituenciesWb from './data/places/constituencies-assembly-wb.tsv?lazy';
import constituenciesLokSabha from './data/places/constituencies-lok-sabha.tsv?lazy';
import countries from './data/places/countries.tsv?lazy';
import districts from './data/places/districts.tsv?lazy';
import other from './data/places/other.tsv?lazy';
import regions from './data/places/regions.tsv?lazy';
import states from './data/places/states.tsv?lazy';
import water from './data/places/water.tsv?lazy';
import worldCities from './data/places/world-cities.tsv?lazy';

/** The place tables, in order of rank: of two places with one name the earlier table's is the likelier. */
export const PLACE_TABLES: readonly (() => string)[] = [
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
  constituenciesAr,
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
  constituenciesMl,
  constituenciesMn,
  constituenciesMp,
  constituenciesMz,
  constituenciesNl,
  constituenciesOd,
  constituenciesPb,
  constituenciesPy,
  constituenciesRj,
  constituenciesSk,
  constituenciesTn,
  constituenciesTr,
  constituenciesTs,
  constituenciesUk,
  constituenciesUp,
  constituenciesWb,
];
