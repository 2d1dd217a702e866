import type { ClaimFrame, ConceptMention, EntityMention } from '../claims/claim.ts';
import type { Content, ContentWord } from './content-words.ts';
import { writeSpan, zigzag } from './frame-numbers.ts';
import { ENTITY_KINDS, MODALITIES } from './frame-values.ts';
import { isEqualList } from './key-slots.ts';
import { KEY_READINGS, keysMeant } from './keys-meant.ts';
import type { FrameOutput } from './write-frame.ts';

/** How the name of an entity is told. */
export const NAME_KINDS = { none: 0, whole: 1, sameEnd: 2, other: 3 } as const;
/** How the role that an entity holds is told. */
export const ROLE_KINDS = { none: 0, key: 1, other: 2 } as const;

/** Writes the entities of a claim. */
export function writeEntities(
  entities: readonly EntityMention[],
  { keyed }: Content,
  { fields, things }: FrameOutput,
): void {
  let end = 0;
  let next = 0;
  fields.entities.put(entities.length);
  for (const entity of entities) {
    const { keys, heldRole, nameSpan } = entity;
    const role = heldRole === null ? -1 : keys.indexOf(heldRole);
    const roleKind = heldRole === null ? ROLE_KINDS.none : role >= 0 ? ROLE_KINDS.key : ROLE_KINDS.other;
    const nameKind = nameKindOf(entity);
    const resolved = entity.resolved ? 1 : 0;
    const kind = ENTITY_KINDS.indexOf(entity.kind);
    fields.entity.put(kind + ENTITY_KINDS.length * (resolved + 2 * (nameKind + 4 * roleKind)));
    writeSpan(entity, end, 0, fields.entityGap, fields.entityLength);
    end = entity.end;
    if (nameKind === NAME_KINDS.sameEnd) fields.nameStart.put(zigzag((nameSpan?.start ?? 0) - entity.start));
    if (nameSpan && nameKind === NAME_KINDS.other)
      writeSpan(nameSpan, entity.start, 0, fields.nameStart, fields.entityLength);
    const found = findMeant(keyed, keys, next);
    if (found === null) {
      fields.whose.put(0);
      things.list(keys);
    } else {
      fields.whose.put(1 + KEY_READINGS * zigzag(found.at - next) + found.reading);
      next = found.at + 1;
    }
    if (roleKind === ROLE_KINDS.key) fields.role.put(role);
    if (heldRole !== null && roleKind === ROLE_KINDS.other) things.string(heldRole);
  }
}

/** The word by which a participant with these keys is named, from `next` on where there is one. */
function findMeant(
  words: readonly ContentWord[],
  keys: readonly string[],
  next: number,
): { readonly at: number; readonly reading: number } | null {
  for (let step = 0; step < words.length; step++) {
    const at = (next + step) % words.length;
    const word = words[at];
    if (word === undefined) return null;
    for (let reading = 0; reading < KEY_READINGS; reading++)
      if (isEqualList(keysMeant(word, reading), keys)) return { at, reading };
  }
  return null;
}

function nameKindOf({ start, end, nameSpan }: EntityMention): number {
  if (nameSpan === null) return NAME_KINDS.none;
  if (nameSpan.end !== end) return NAME_KINDS.other;
  return nameSpan.start === start ? NAME_KINDS.whole : NAME_KINDS.sameEnd;
}

/** Writes what the mentions of the concepts of a claim's words say besides the concept. */
export function writeConcepts(
  { concepts, entities }: ClaimFrame,
  { words, places }: Content,
  output: FrameOutput,
): void {
  const { fields } = output;
  let last: ConceptMention | null = null;
  let clause = 0;
  let keyed = 0;
  let at = 0;
  for (const word of words) {
    if (word.keys.length > 0) clause = places[keyed++]?.clause ?? 0;
    for (let n = 0; n < word.concepts.length; n++) {
      const mention = concepts[at++];
      if (mention === undefined) break;
      if (last !== null && isAlike(last, mention)) {
        fields.mention.put(0);
        continue;
      }
      const isExpected = mention.clause === clause;
      const modality = MODALITIES.indexOf(mention.modality);
      const flags = (mention.negated ? 1 : 0) + 2 * (isExpected ? 0 : 1);
      fields.mention.put(1 + modality + MODALITIES.length * flags);
      if (!isExpected) fields.mentionClause.put(mention.clause);
      const length = word.terms[0]?.length ?? 0;
      writeSpan(mention, last?.end ?? 0, length, fields.mentionGap, fields.mentionLength);
      for (const [role, keys] of [
        [fields.agent, mention.agent],
        [fields.patient, mention.patient],
      ] as const) {
        const entity = entities.findIndex((each) => isEqualList(each.keys, keys));
        role.put(keys.length === 0 ? 0 : 1 + (entity < 0 ? entities.length : entity));
        if (keys.length > 0 && entity < 0) output.things.list(keys);
      }
      last = mention;
    }
  }
}

/** True for mentions that differ in their concept alone. */
function isAlike(a: ConceptMention, b: ConceptMention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.clause === b.clause &&
    a.modality === b.modality &&
    a.negated === b.negated &&
    isEqualList(a.agent, b.agent) &&
    isEqualList(a.patient, b.patient)
  );
}
