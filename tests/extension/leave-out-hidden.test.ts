import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { matchKey } from '@/lib/engine/matching/hidden-matches.ts';
import { leaveOutHidden } from '@/lib/extension/background/leave-out-hidden.ts';
import { hideMatch } from '@/lib/extension/settings/hidden-matches.ts';
import { madeClaim, madeMatch, madeReport } from '../fixtures/made-report.ts';

beforeEach(() => fakeBrowser.reset());

test('an answer is told without the matches that are hidden', async () => {
  const match = madeMatch();
  const claim = madeClaim([match, madeMatch({ outlet: 'L’Écho' })]);
  const report = madeReport([claim]);
  const here = { text: claim.text, outlet: report.article.outlet, title: 'Un pont', url: null };
  const there = { text: match.text, outlet: match.outlet, title: match.title, url: match.url };
  await hideMatch({ key: matchKey(here, there), hiddenAt: '2026-11-25T10:00:00.000Z', here, there });
  const answer = await leaveOutHidden({ status: 'report', report });
  expect(answer).toMatchObject({ report: { claims: [{ outletCount: 1 }] } });
  expect(await leaveOutHidden({ status: 'no-pack' })).toEqual({ status: 'no-pack' });
});
