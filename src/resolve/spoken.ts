import { allianceMembers } from '../gazetteer/alliances.ts';
import { isSupported } from '../gazetteer/context.ts';
import type { GazetteerMatch } from '../gazetteer/entry.ts';
import type { Source } from '../source.ts';

/** What an article names beyond doubt; read when first asked for. */
export class Spoken {
  private read: Names | undefined;

  constructor(readonly source: Source) {}

  /** Ids of the parties that are named, and of those of the people that are. */
  get parties(): ReadonlySet<string> {
    return this.names().parties;
  }

  /** Ids of the alliances that these belong to. */
  get alliances(): ReadonlySet<string> {
    return this.names().alliances;
  }

  /** The last folded words of people's names of several. */
  get surnames(): ReadonlySet<string> {
    return this.names().surnames;
  }

  private names(): Names {
    this.read ??= readNames(this.source);
    return this.read;
  }
}

interface Names {
  readonly parties: Set<string>;
  readonly alliances: Set<string>;
  readonly surnames: Set<string>;
}

function readNames(source: Source): Names {
  const parties = new Set<string>();
  const surnames = new Set<string>();
  for (const match of source.matches) {
    const id = partyOf(source, match);
    if (id !== undefined) parties.add(id);
    if (match.type === 'person' && !match.ambiguous && match.last - match.first > 1) {
      surnames.add(source.tokens[match.last - 1]!.folded);
    }
  }
  const alliances = new Set<string>();
  for (const [alliance, members] of allianceMembers()) {
    if (members.some(id => parties.has(id))) alliances.add(alliance);
  }
  return { parties, alliances, surnames };
}

function partyOf(source: Source, match: GazetteerMatch): string | undefined {
  const entry = match.entries[0]!;
  if (match.type === 'person') return match.ambiguous ? undefined : entry.party;
  return match.type === 'party' && (!match.ambiguous || isSupported(source, match)) ? entry.id : undefined;
}
