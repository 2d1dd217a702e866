import type { ConceptMention, EntityMention } from '../claims/claim.ts';
import type { Content } from './content-words.ts';
import { readSpan, unzigzag } from './frame-numbers.ts';
import { ENTITY_KINDS, MODALITIES, valueAt } from './frame-values.ts';
import { KEY_READINGS, keysMeant } from './keys-meant.ts';
import { PACK_LIMITS } from './limits.ts';
import type { NumberReader } from './number-code.ts';
import { damaged } from './pack-error.ts';
import { readEach } from './read-each.ts';
import type { FrameInput } from './read-frame.ts';
import { NAME_KINDS, ROLE_KINDS } from './write-mentions.ts';

/** Reads the entities of a claim. */
export function readEntities(
  { keyed }: Content,
  { fields, things, spend }: FrameInput,
): readonly EntityMention[] {
  let last = 0;
  let next = 0;
  const count = fields.entities.next(PACK_LIMITS.mentionsPerClaim);
  return readEach(count, (): EntityMention => {
    const flags = fields.entity.next();
    const kind = valueAt(ENTITY_KINDS, flags % ENTITY_KINDS.length, 'kind of entity');
    const rest = Math.floor(flags / ENTITY_KINDS.length);
    const { start, end } = readSpan(last, 0, fields.entityGap, fields.entityLength);
    last = end;
    const nameKind = (rest >> 1) & 3;
    const nameSpan =
      nameKind === NAME_KINDS.none
        ? null
        : nameKind === NAME_KINDS.whole
          ? { start, end }
          : nameKind === NAME_KINDS.sameEnd
            ? nameUpTo(start + unzigzag(fields.nameStart.next()), end)
            : readSpan(start, 0, fields.nameStart, fields.entityLength);
    const whose = fields.whose.next() - 1;
    let keys: readonly string[];
    if (whose < 0) keys = things.list();
    else {
      const at = next + unzigzag(Math.floor(whose / KEY_READINGS));
      keys = keysMeant(valueAt(keyed, at, 'word of an entity'), whose % KEY_READINGS);
      next = at + 1;
    }
    spend(1 + keys.length);
    const roleKind = rest >> 3;
    const heldRole =
      roleKind === ROLE_KINDS.none
        ? null
        : roleKind === ROLE_KINDS.key
          ? valueAt(keys, fields.role.next(), 'role')
          : things.string();
    return { start, end, kind, keys, resolved: (rest & 1) === 1, heldRole, nameSpan };
  });
}

function nameUpTo(start: number, end: number): { readonly start: number; readonly end: number } {
  if (start < 0 || start > end) throw damaged(`a name from ${start} to ${end}`, 'a stretch of the text');
  return { start, end };
}

/** Reads the mentions of the concepts of a claim's words. */
export function readConcepts(
  { words, places }: Content,
  entities: readonly EntityMention[],
  { fields, things }: FrameInput,
): readonly ConceptMention[] {
  const mentions: ConceptMention[] = [];
  const role = (numbers: NumberReader): readonly string[] => {
    const place = numbers.next(entities.length + 1);
    if (place === 0) return NOBODY;
    return entities[place - 1]?.keys ?? things.list();
  };
  let clause = 0;
  let keyed = 0;
  for (const word of words) {
    if (word.keys.length > 0) clause = places[keyed++]?.clause ?? 0;
    for (const concept of word.concepts) {
      const code = fields.mention.next(4 * MODALITIES.length);
      if (code === 0) {
        const before: ConceptMention | undefined = mentions.at(-1);
        if (before === undefined) throw damaged('a mention like none before', 'a mention');
        mentions.push({ ...before, concept });
      } else {
        const flags = Math.floor((code - 1) / MODALITIES.length);
        const ownClause = flags >> 1 ? fields.mentionClause.next(PACK_LIMITS.offset) : clause;
        const length = word.terms[0]?.length ?? 0;
        const from = mentions.at(-1)?.end ?? 0;
        const span = readSpan(from, length, fields.mentionGap, fields.mentionLength);
        mentions.push({
          ...span,
          concept,
          negated: (flags & 1) === 1,
          modality: valueAt(MODALITIES, (code - 1) % MODALITIES.length, 'modality'),
          clause: ownClause,
          agent: role(fields.agent),
          patient: role(fields.patient),
        });
      }
    }
  }
  return mentions;
}

const NOBODY: readonly string[] = [];
