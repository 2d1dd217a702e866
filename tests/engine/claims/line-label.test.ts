import { describe, expect, it } from 'vitest';
import { labelLength } from '../../../lib/engine/claims/line-label.ts';
import { french } from '../french.ts';
import { tag } from './tag.ts';

describe('labelLength', () => {
  it.each<[text: string, label: string]>([
    ['EN DIRECT - La ministre a démissionné.', 'EN DIRECT -'],
    ['En direct, la ministre a démissionné.', 'En direct,'],
    ['DÉCRYPTAGE - La ministre a démissionné.', 'DÉCRYPTAGE -'],
    ['VIDÉO. La ministre a démissionné.', 'VIDÉO.'],
    ['INFO LE SOIR - La ministre a démissionné.', 'INFO LE SOIR -'],
    ['Brest : la ministre a démissionné.', ''],
    ['OM - PSG : la ministre a démissionné.', ''],
    ['L’enquête - ouverte lundi - avance.', ''],
    ['En mars, la ministre a démissionné.', ''],
    ['La ministre a démissionné.', ''],
    ['EN DIRECT.', ''],
    ['', ''],
  ])('“%s”: “%s”', (text, label) => {
    const tokens = tag(text);
    const last = tokens[labelLength(tokens, french.boilerplate) - 1];
    expect(text.slice(0, last?.end ?? 0)).toBe(label);
  });
});
