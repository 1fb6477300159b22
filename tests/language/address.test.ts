import { expect, test } from 'vitest';
import { addressEnd } from '../../src/language/address.ts';

function addressIn(text: string): string {
  const unit = text.charCodeAt(0);
  return text.slice(0, addressEnd(text, 0, unit, /^[a-z]/i.test(text)));
}

test.each([
  ['https://example.com/a?b=1 और', 'https://example.com/a?b=1'],
  ['example.com पर', 'example.com'],
  ['desk@example.com को', 'desk@example.com'],
  ['#BiharElection2025 में', '#BiharElection2025'],
  ['#बिहार_चुनाव, 2025', '#बिहार_चुनाव'],
  ['@eci_desk:', '@eci_desk'],
  ['example.comपर', 'example.com'],
])('%s begins with %s', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

test.each(['Delhi. The rain', 'Delhi: rain', 'Home Loan', 'Covid-19 cases', 'दिल्ली'])(
  '%s begins with no address',
  text => {
    expect(addressIn(text)).toBe('');
  },
);
