import { builtInRows } from './tables.ts';

let opened: ReadonlyMap<string, readonly string[]> | undefined;

/** Alliance id → ids of its members, of the built-in party rows; read when first asked for. */
export function allianceMembers(): ReadonlyMap<string, readonly string[]> {
  opened ??= readMembers();
  return opened;
}

function readMembers(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const { entry } of builtInRows()) {
    // Party rows come first.
    if (entry.type !== 'party') break;
    if (entry.members) members.set(entry.id, entry.members);
  }
  return members;
}
