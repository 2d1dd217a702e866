import type { FailureCode } from '@/lib/extension/messages/failure-codes.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';
import type { GetMessage, TextKey } from '@/lib/extension/texts/catalogue.ts';

/** The text of each code: what happened and what to do about it. */
const KEYS: Readonly<Record<FailureCode, TextKey>> = {
  unexpected: 'failureUnexpected',
  'page-outdated': 'failurePageOutdated',
  'page-too-large': 'failurePageTooLarge',
  'texts-missing': 'failureTextsMissing',
  'hidden-full': 'failureHiddenFull',
  'stored-newer': 'failureStoredNewer',
  'stored-damaged': 'failureStoredDamaged',
  'store-closed': 'failureStoreClosed',
  'store-newer': 'failureStoreNewer',
  'disk-full': 'failureDiskFull',
  'file-moved': 'failureFileMoved',
  'data-deleted': 'failureDataDeleted',
  'key-changed': 'failureKeyChanged',
  'signature-gone': 'failureSignatureGone',
  'pack-none': 'failurePackNone',
  'pack-damaged': 'failurePackDamaged',
  'pack-newer': 'failurePackNewer',
  'pack-older': 'failurePackOlder',
  'pack-signature-broken': 'failurePackSignatureBroken',
  'pack-signature-unchecked': 'failurePackSignatureUnchecked',
  'pack-set-aside': 'failurePackSetAside',
  'pack-incomplete': 'failurePackIncomplete',
  'pack-gone': 'failurePackGone',
  'copy-none': 'failureCopyNone',
  'copy-newer': 'failureCopyNewer',
  'copy-damaged': 'failureCopyDamaged',
  'copy-too-large': 'failureCopyTooLarge',
};

/** A failure in the reader's language: what happened, what to do. One that nobody foresaw is told in its own words. */
export function failureText(getMessage: GetMessage): (failure: Failure) => string {
  return ({ code = 'unexpected', values, found, cure }) =>
    getMessage(KEYS[code], code === 'unexpected' ? [`${found}; ${cure}`] : [...(values ?? [found])]);
}
