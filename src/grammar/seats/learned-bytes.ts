import { writeRows } from '../../by-hash.ts';
import { ByteWriter } from '../../bytes.ts';
import { SEAT_STATUSES } from '../../entity.ts';
import countTable from './learned-count.tsv?lazy';
import partyTable from './learned-party.tsv?lazy';
import statusTable from './learned-status.tsv?lazy';
import { readRows } from './learned-table.ts';

/** The learned tables in the form that `learnedJudge` opens: counts, parties, statuses. */
export default function learnedBytes(): Uint8Array {
  const writer = new ByteWriter();
  const models = [
    [countTable(), 1],
    [partyTable(), 1],
    [statusTable(), SEAT_STATUSES.length],
  ] as const;
  for (const [table, width] of models) writeRows(writer, readRows(table, width), width);
  return writer.bytes();
}
