import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';

/** Own sentences; each stands under the language it is in. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'hin-Deva': [
    'आज सुबह से शहर में हल्की बारिश हो रही है।',
    'मतगणना सुबह आठ बजे शुरू होगी.',
    'गांव के लोगों ने तालाब की सफाई की।',
    'कल बाजार बंद रहेगा',
    'नतीजे आज',
  ],
  'mar-Deva': ['आज शहरात हलका पाऊस पडत आहे.', 'शाळा सोमवारपासून सुरू होणार आहेत.'],
  'npi-Deva': ['आज बिहानदेखि सहरमा हल्का पानी परिरहेको छ।', 'विद्यालय सोमबारदेखि खुल्ने छन्।'],
  'bho-Deva': ['हमरा घरे आज बहुत लोग आइल बा।', 'गाँव में बिजली अबहीं ले नइखे आइल।'],
  'mai-Deva': ['अहाँ कतय जा रहल छी?', 'पोखरि में पानि बहुत बढ़ि गेल अछि।'],
  'mag-Deva': ['हम घरे जा हलिअइ, ऊ हमरा से पूछलकइ।', 'ऊ लोग कल्हे गाँव गेलथिन हल।'],
  'awa-Deva': ['हम बजार जाइत हन, तुम घर मा रहौ।', 'वहिके घर मा कउनौ नाहीं रहै।'],
  'bra-Deva': ['छोरा घर में बैठ्यौ है और बाहर मेह परि रह्यौ है।', 'हम तौ कल्ल ही आय गये हे।'],
  'san-Deva': ['अद्य नगरे मन्दा वृष्टिः भवति।', 'नद्यां जलं वर्धते इति जनाः वदन्ति।'],
  'hin-Latn': ['Aaj shahar mein halki barish ho rahi hai.', 'BJP ne 163 seats jeeti', 'YEH KHABAR ABHI AAYI HAI'],
  'eng-Latn': ['Light rain fell over the city this morning.', 'Read more', 'The BJP won 163 of 230 seats'],
  'urd-Arab': ['آج شہر میں ہلکی بارش ہو رہی ہے۔'],
};

describe.each(Object.entries(SENTENCES))('%s', (code, sentences) => {
  test.each(sentences)('%s', sentence => {
    expect(detectLanguage(sentence).code).toBe(code);
  });
});

test.each([
  ['আজ শহরে বৃষ্টি', 'ben-Beng'],
  ['આજે શહેરમાં વરસાદ', 'guj-Gujr'],
  ['ਅੱਜ ਸ਼ਹਿਰ ਵਿੱਚ ਮੀਂਹ', 'pan-Guru'],
  ['இன்று நகரில் மழை', 'tam-Taml'],
  ['ఈరోజు వర్షం', 'tel-Telu'],
  ['ಇಂದು ಮಳೆ', 'kan-Knda'],
  ['ഇന്ന് മഴ', 'mal-Mlym'],
  ['ଆଜି ବର୍ଷା', 'ory-Orya'],
  ['Сегодня дождь', 'und-Cyrl'],
])('%s is known by its script: %s', (text, code) => {
  expect(detectLanguage(text).code).toBe(code);
});

describe('near misses', () => {
  test.each([
    ['मराठी words in a Hindi sentence', 'महाराष्ट्र में लाडकी बहीण योजना की अगली किस्त कल आएगी।', 'hin-Deva'],
    ['half nasals, the older spelling', 'उत्तराखण्ड के पर्वतीय अञ्चल में हिन्दी बोली जाती है।', 'hin-Deva'],
    ['Hindi words that English has too', 'Log is par bat nahi kar rahe', 'hin-Latn'],
    ['English words that Hindi has too', 'The main door is made of pure teak', 'eng-Latn'],
    ['Arabic, not Urdu', 'المدينة القديمة جميلة جدا', 'und-Arab'],
    ['French', 'Le ministre est dans la ville avec les enfants', 'und-Latn'],
  ])('%s', (_, text, code) => {
    expect(detectLanguage(text).code).toBe(code);
  });
});

describe('too short or too close', () => {
  test.each(['', '   ', '।', '12,345', '🙏🙏', '…', '\uD800', '#BiharElection', '@eci', 'https://example.com/hindi'])(
    '%j has no language',
    text => {
      expect(detectLanguage(text)).toEqual({ code: 'und-Zyyy', confidence: 0, scripts: {}, mixed: 0 });
    },
  );

  test('a single letter has a script only', () => {
    expect(detectLanguage('क').code).toBe('und-Deva');
  });

  test('an acronym has a script only', () => {
    expect(detectLanguage('BJP').code).toBe('und-Latn');
  });
});

describe('mixed paragraphs', () => {
  test('take the language of most of their words', () => {
    const { code, mixed, scripts, runnerUp } = detectLanguage('MP News: सरकार ने किसानों की योजना launch कर दी है');
    expect(code).toBe('hin-Deva');
    expect(mixed).toBeCloseTo(3 / 11);
    expect(Object.keys(scripts)).toEqual(['Deva', 'Latn']);
    expect(runnerUp).toBeDefined();
  });

  test('count Hindi words in an English line', () => {
    const { code, mixed } = detectLanguage('The farmers said that they will call it किसान यात्रा');
    expect(code).toBe('eng-Latn');
    expect(mixed).toBeCloseTo(2 / 10);
  });

  test('count English words in romanised Hindi', () => {
    expect(detectLanguage('Sabhi log time par vote karein, this is the last chance').mixed).toBeGreaterThan(0.3);
  });

  test('acronyms do not outweigh Hindi words', () => {
    expect(detectLanguage('BJP 104, INC 78, JDS 37: तीन दल, कौन आगे').code).toBe('hin-Deva');
  });

  test('hashtags, handles and addresses count for nothing', () => {
    const plain = detectLanguage('नतीजे आज आएंगे');
    const tagged = detectLanguage(
      'नतीजे आज आएंगे #ElectionResults2023 @ECISVEEP https://example.com/live pic.example.com/abc',
    );
    expect(tagged).toEqual(plain);
  });
});

test('shares are of all letters, largest first, and sum up to 1', () => {
  const { scripts } = detectLanguage('दिल्ली Delhi دہلی');
  expect(Object.values(scripts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(scripts['Latn']).toBeCloseTo(5 / 15);
});

describe.each(['hin-Latn', 'eng-Latn'])('own lines in %s', code => {
  const lines = readFileSync(new URL(`../../fixtures/language/${code}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));

  test('98 of 100 are known', () => {
    expect(lines).toHaveLength(200);
    const wrong = lines.filter(line => detectLanguage(line).code !== code);
    expect(wrong.length).toBeLessThanOrEqual(4);
  });
});
