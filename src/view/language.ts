/** ISO 639-3 languages that have a shorter name in BCP 47. */
const SHORT: Readonly<Record<string, string>> = { hin: 'hi', eng: 'en', mar: 'mr', npi: 'ne', san: 'sa', urd: 'ur' };
/** The script that a language is written in where nothing else is said. */
const USUAL: Readonly<Record<string, string>> = { eng: 'Latn', urd: 'Arab' };
const RIGHT_TO_LEFT: readonly string[] = ['Arab', 'Hebr', 'Thaa', 'Syrc'];

/** `lang` and `dir` of a paragraph with a Khabar language code: `hin-Latn` → `hi-Latn`, `ltr`. */
export function htmlLanguage(code: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const [language = 'und', script = 'Deva'] = code.split('-');
  const short = SHORT[language] ?? language;
  return {
    lang: script === (USUAL[language] ?? 'Deva') ? short : `${short}-${script}`,
    dir: RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr',
  };
}
