import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A span that Recognizers-Text expects, with all the values it would accept. */
export interface Expected {
  readonly text: string;
  readonly type: string;
  readonly timex: string;
  readonly mod?: string;
  readonly values: readonly Readonly<Record<string, string>>[];
}

export interface RecognizerCase {
  readonly spec: string;
  readonly input: string;
  /** `YYYY-MM-DD`, where the spec gives one. */
  readonly reference?: string;
  readonly expected: readonly Expected[];
}

interface RawResolution {
  readonly Timex?: string;
  readonly Mod?: string;
  readonly value?: unknown;
  readonly values?: readonly Record<string, string>[];
  readonly FutureResolution?: Record<string, string>;
  readonly PastResolution?: Record<string, string>;
}
interface RawResult {
  readonly Text?: string;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Value?: RawResolution;
  readonly Resolution?: RawResolution;
}

/** Parsers and models write the same thing in two ways: one form for both. */
function toExpected(raw: RawResult): Expected {
  const resolution = raw.Resolution ?? raw.Value ?? {};
  const values =
    resolution.values ??
    [resolution.FutureResolution, resolution.PastResolution].flatMap(value => (value ? [value] : []));
  const single = resolution.value === undefined ? [] : [{ value: String(resolution.value) }];
  const mod = resolution.Mod ?? values[0]?.['Mod'];
  return {
    text: raw.Text ?? '',
    type: (raw.TypeName ?? raw.Type ?? '').replace('datetimeV2.', ''),
    timex: resolution.Timex ?? values[0]?.['timex'] ?? '',
    ...(mod ? { mod } : {}),
    values: values.length > 0 ? values : single,
  };
}

/** The cases of `data/temporal/recognizers-hindi.jsonl`; undefined where the file is not there. */
export function readCases(shared: string): readonly RecognizerCase[] | undefined {
  const file = path.join(shared, 'data/temporal/recognizers-hindi.jsonl');
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const raw = JSON.parse(line) as { spec: string; input: string; reference?: string; results: RawResult[] };
      return {
        spec: raw.spec,
        input: raw.input,
        ...(raw.reference ? { reference: raw.reference.slice(0, 10) } : {}),
        expected: raw.results.map(toExpected),
      };
    });
}
