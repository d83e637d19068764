import { describe, expect, it } from 'vitest'

import { describeFields } from '../entity/describe-fields.ts'
import { ForumReturn } from '../forum/forum-return.ts'
import { erase } from './erase.ts'
import { project } from './project.ts'
import { redact } from './redact.ts'
import { sensitivityOf } from './sensitivity-of.ts'

const head = { kind: 'forumReturn', schemaVersion: '1', isSynthetic: true, returnId: 'frt-1', period: '2015-10/2015-10', received: 7 } as const
const figures = { areaId: 'pk-kp-mardan', broughtByWoman: 1, reconciliationGap: 0 } as const
const heads = { kind: 'forumReturn', schemaVersion: '1', isSynthetic: true }

describe('the figures of a forum', () => {
  it.each(['province', 'division', 'district', 'region', 'policeDistrict'] as const)('are public where they are of a whole %s', (placeLevel) => {
    const one = { ...head, ...figures, placeLevel }
    expect(sensitivityOf(one)).toBe('public')
    expect(project(one, 'public')).toEqual(one)
    expect(project(one, 'public', ForumReturn)).toEqual({ ...one, kind: undefined, schemaVersion: undefined, isSynthetic: undefined })
  })

  it.each([
    ['a tehsil', { placeLevel: 'tehsil' }],
    ['a council', { placeLevel: 'localCouncil' }],
    ['a circle', { placeLevel: 'circle' }],
    ['a station', { placeLevel: 'station' }],
    ['a post', { placeLevel: 'post' }],
    ['nobody knows which place', {}],
    ['one forum, whatever else is said', { placeLevel: 'district', forumId: 'frm-1' }],
  ] as const)('are internal where they are of %s', (_of, place) => {
    const one = { ...head, ...figures, ...place }
    expect(sensitivityOf(one)).toBe('internal')
    expect(project(one, 'public')).toEqual('placeLevel' in place ? { ...heads, placeLevel: place.placeLevel } : heads)
    expect(project(one, 'internal')).toEqual(one)
  })

  it('are no less guarded in a case file, where each return is looked at by itself', () => {
    const file = {
      kind: 'dispute',
      schemaVersion: '1',
      isSynthetic: true,
      dispute: { disputeId: 'dsp-1' },
      forumReturns: [
        { returnId: 'frt-1', placeLevel: 'district', received: 7 },
        { returnId: 'frt-2', placeLevel: 'station', received: 2 },
      ],
    } as const
    expect(project(file, 'public')).toEqual({ ...file, dispute: {}, forumReturns: [file.forumReturns[0], { placeLevel: 'station' }] })
  })

  it('stay in logs and in what is kept for statistics, and what is not of the return keeps its class', () => {
    const one = { ...head, ...figures, placeLevel: 'district', ownerOrgId: 'org-1', otherText: { text: 'names', language: 'en' } } as const
    expect(redact(one)).toEqual({ ...one, otherText: '[special-category]' })
    expect(erase(one)).toEqual({ ...one, otherText: undefined })
    expect(project(one, 'public')).toEqual({ ...head, ...figures, placeLevel: 'district' })
  })

  it('are internal for whoever looks at the schema alone', () => {
    const classes = describeFields(ForumReturn).map(({ path, meta }) => [path, meta?.sensitivity, meta?.publicFrom])
    expect(classes).toEqual(expect.arrayContaining([['received', 'internal', 'district']]))
    expect(classes.filter(([path, sensitivity]) => sensitivity === 'public' && path !== 'placeLevel')).toEqual([])
  })
})
