import { builtInRows } from './built-in.ts';

let opened: ReadonlyMap<string, readonly string[]> | undefined;

/** Alliance id → ids of its members, of the built-in party rows; read when first asked for. */
export function allianceMembers(): ReadonlyMap<string, readonly string[]> {
  opened ??= readMembers();
  return opened;
}

function readMembers(): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, readonly string[]>();
  for (const { id, members: ids } of builtInRows().entries('party')) if (ids) members.set(id, ids);
  return members;
}
