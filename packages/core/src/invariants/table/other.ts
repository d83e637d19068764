import type { EntityKind } from '../../entities.ts'
import { ENTITIES } from '../../entities.ts'
import { fieldsWithOther, otherTextOf } from '../../entity/other-text.ts'
import type { Known } from '../../known.ts'
import { bothKnown } from '../../known.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import type { Invariant, Judgement } from '../invariant.ts'

/** An answer to the survey on work holds no words at all. */
const WITHOUT_WORDS: readonly EntityKind[] = ['workplaceSatisfactionResponse']

/** Whether a text says what a field stands for; one that is not there, or of which nobody can tell whose it is, may still be written. */
const isTold = (kind: EntityKind, entity: EntityOf<EntityKind>, field: string): Known => {
  const text = otherTextOf(kind, entity, field)?.text
  return text === undefined ? undefined : text.trim() !== ''
}

const judge =
  (kind: EntityKind) =>
  (records: Records): readonly Judgement[] =>
    records.all(kind).flatMap(({ entity, path }) => {
      const fields = fieldsWithOther(kind, entity)
      return fields.length === 0 ? [] : [{ path, holds: bothKnown(...fields.map((field) => isTold(kind, entity, field))) }]
    })

/* @__NO_SIDE_EFFECTS__ */
export const otherRules = (): readonly Invariant[] =>
  (Object.keys(ENTITIES) as EntityKind[])
    .filter((kind) => !WITHOUT_WORDS.includes(kind))
    .map((kind) => ({
      id: `${kind}/other-told`,
      looksAt: 'record',
      reads: [`${kind}.otherText`, `${kind}.otherTexts`],
      demands: 'Where "other" is chosen, a short text says what it is; where it is chosen twice, each text names its field.',
      help: 'Write in a few words what it is, and nothing that says who or where.',
      judge: judge(kind),
    }))
