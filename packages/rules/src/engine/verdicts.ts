import type { DateTime, IsoDate } from '@aitebaar/core'

import type { LoadedPack } from '../pack/load-pack.ts'
import { isMoment } from './assess.ts'
import type { RuleVerdict } from './assessment.ts'
import { openCaseFile } from './open-case-file.ts'
import type { Ordered } from './seat.ts'
import { mapSeats, truthIn } from './seat.ts'
import { verdictAlone } from './verdict-alone.ts'

/** The verdicts of every rule on every subject of a case file, those that do not apply included: no findings, no questions. */
export const verdictsOf = (packs: readonly LoadedPack[], order: readonly Ordered[], record: unknown, asOf: IsoDate | DateTime): readonly RuleVerdict[] =>
  mapSeats(packs, order, openCaseFile(record), isMoment(asOf) ? asOf : undefined, (compiled, seat) => ({
    rule: compiled.rule.name,
    subject: { kind: seat.instance.subject, id: seat.instance.id },
    verdict: verdictAlone(compiled, truthIn(compiled, seat), seat.bench),
  }))
