import { describe, expect, it } from 'vitest';
import { isSameOutlet } from '../../../lib/engine/outlets/outlet.ts';

describe('isSameOutlet', () => {
  const cases: readonly { a: string; b: string; same: boolean; why: string }[] = [
    { a: 'www.example.fr', b: 'https://m.example.fr/page', same: true, why: 'variants of one host' },
    { a: 'sport.example.fr', b: 'example.fr', same: true, why: 'one registrable domain' },
    { a: 'journal.co.uk', b: 'gazette.co.uk', same: false, why: 'a country’s second level is no outlet' },
    { a: 'Le Monde', b: 'lemonde.fr', same: true, why: 'a name that is the domain' },
    { a: 'Le Monde', b: 'LE MONDE', same: true, why: 'case' },
    { a: 'Libération', b: 'Liberation', same: true, why: 'accents' },
    { a: 'Le Monde', b: 'Le Point', same: false, why: 'two names' },
    { a: 'metro.fr', b: 'metro.be', same: false, why: 'two domains with one label' },
    { a: 'Le Courrier', b: 'Courrier', same: true, why: 'a name with and without its article' },
    { a: '', b: '', same: false, why: 'nothing is known' },
  ];
  it.each(cases)('$a and $b: $same ($why)', ({ a, b, same }) => {
    expect(isSameOutlet(a, b)).toBe(same);
    expect(isSameOutlet(b, a)).toBe(same);
  });
});
