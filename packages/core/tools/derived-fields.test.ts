import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import * as core from '../src/index.ts'
import { describeFields, ENTITIES } from '../src/index.ts'
import { DERIVED_FIELDS } from './pages/derived-fields.ts'

const DICTIONARY = new URL('../../../../shared/domain/data-dictionary.md', import.meta.url)

/** The rows of the tables of a section that are marked as derived, each with its entity. */
const marked = (text: string): readonly string[] => {
  const sections = text.slice(text.indexOf('\n## 3.'), text.indexOf('\n## 9.')).split(/\n#{2,3} /)
  return sections.flatMap((section) => {
    const entity = /^[\d.]+ (\w+)/.exec(section)?.[1] ?? ''
    const rows = section.split('\n').filter((line) => /^\|.*\| D( \+ confirm)? \|/.test(line))
    const inText = [...section.matchAll(/`(\w+)` \(D\)/g)].map(([, name]) => name ?? '')
    const names = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w.]+)`/g)].map(([, name]) => name ?? ''))
    return [...names, ...inText].map((name) => (name.startsWith('.') ? `${OF_PART[name] ?? ''}${name}` : `${OF_PART[name] ?? entity}.${name}`))
  })
}

/** Fields of a section about several entities. */
const OF_PART: Readonly<Record<string, string>> = { '.completed': 'TrainingAttendance', currentStage: 'RecruitmentApplication', jigsawLevel: 'StoryReview' }

describe('the fields that follow from others', () => {
  it('are those that the reference marks, and floors and times that it lays down for a judgement', (context) => {
    if (!existsSync(DICTIONARY)) context.skip('the reference is not at hand')
    const judged = ['SafetyAssessment.levelCode', 'SafetyAssessment.nextReviewDueAt']
    expect([...marked(readFileSync(DICTIONARY, 'utf8')), ...judged].toSorted()).toEqual(DERIVED_FIELDS.map(({ field }) => field).toSorted())
  })

  it.each(DERIVED_FIELDS)('$field has a function, or it is said where it is told', ({ by, instead }) => {
    expect([by === undefined, instead === undefined].filter(Boolean)).toHaveLength(1)
    if (by !== undefined) expect(typeof (core as Readonly<Record<string, unknown>>)[by]).toBe('function')
  })

  it.each(DERIVED_FIELDS)('$field can be recorded too', ({ field }) => {
    const [entity = '', name] = field.split('.')
    const kind = (entity.charAt(0).toLowerCase() + entity.slice(1)) as keyof typeof ENTITIES
    expect(describeFields(ENTITIES[kind].schema).map(({ path }) => path)).toContain(name)
  })
})
