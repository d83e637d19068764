import { exampleFacts } from '@aitebaar/conditions/testing'
import * as E from 'fp-ts/lib/Either.js'

import type { Engine } from '../engine/create-engine.ts'
import { createEngine } from '../engine/create-engine.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackInput } from '../pack/pack.ts'
import type { Plugin } from '../plugin.ts'
import { definePlugin } from '../plugin.ts'

/** An invented provision that came into force on 10 January 2014 in the lowlands, a year later in the hills, and never on the islands. */
export const TOY_PROVISION = {
  id: 'toy-act-7',
  statute: 'Toy Act, 2014 (I of 2014)',
  section: '7',
  title: { en: 'Open things are closed' },
  summary: { en: 'An open thing has to be closed.' },
  elements: [],
  kind: 'offence',
  jurisdiction: 'federal',
  cognizable: true,
  bailable: null,
  compoundable: 'no',
  forum: ['court'],
  deadlines: [],
  sources: ['the gazette of toys'],
  confidence: 'high',
  notVerified: [],
  extent: [
    { territory: 'lowlands', from: '2014-01-10', to: '2014-12-31', ended: 'repealed', window: { earliest: '2014-01-10', latest: '2014-01-12' } },
    { territory: 'hills', from: '2015-01-01', to: null },
  ],
}

/** An invented provision that counts only together with another: it began in the lowlands in March 2014, ended in the hills in June 2015, and is alone on the islands. */
export const TOY_PARTNER = {
  ...TOY_PROVISION,
  id: 'toy-act-8',
  section: '8',
  extent: [
    { territory: 'lowlands', from: '2014-03-09', to: null, window: { earliest: '2014-03-01', latest: '2014-03-09' } },
    { territory: 'hills', from: '2014-01-01', to: '2015-06-30', ended: 'repealed' },
    { territory: 'islands', from: '2000-01-01', to: null },
  ],
}

/** An option of the toy pack, off unless a host chooses it. */
export const TOY_OPTION = {
  id: 'careful',
  label: { en: 'Careful' },
  description: { en: 'Open things are looked after.' },
  source: 'toy practice of elsewhere',
  confidence: 'medium',
  default: false,
}

const area = (id: string, territory: string) => ({ id, name: { en: id }, level: 'district', territories: [{ territory, from: null, to: null }] })

/** An age and a time to close that were raised in the lowlands in 2015, and are set nowhere else. */
export const TOY_LIMITS = [
  {
    ...TOY_PROVISION,
    versionOf: 'toy-limits',
    id: 'toy-limits-2014',
    sets: { 'law.ageLimit': 16, 'law.timeToClose': 'PT2H' },
    extent: [{ territory: 'lowlands', from: '2000-01-01', to: '2014-12-31' }],
  },
  {
    ...TOY_PROVISION,
    versionOf: 'toy-limits',
    id: 'toy-limits-2015',
    sets: { 'law.ageLimit': 18, 'law.timeToClose': 'PT6H' },
    extent: [{ territory: 'lowlands', from: '2015-01-01', to: null }],
  },
]

/** The parts of a toy pack whose law sets an age and a time. */
export const TOY_DATED: Partial<PackInput> = {
  register: [TOY_PROVISION, TOY_PARTNER, ...TOY_LIMITS],
  parameters: [
    { id: 'law.ageLimit', label: { en: 'the age the law sets' }, type: { kind: 'integer', unit: 'years' } },
    { id: 'law.timeToClose', label: { en: 'the time the law gives' }, type: { kind: 'duration' } },
  ],
}

/** The pack of a toy jurisdiction with the rules of a test. */
export const toyPack = (rules: readonly unknown[], more: Partial<PackInput> = {}): PackInput => ({
  id: 'toy',
  version: '1.0.0',
  title: { en: 'Toy jurisdiction' },
  rules,
  register: [TOY_PROVISION, TOY_PARTNER],
  areas: [area('plain', 'lowlands'), area('peak', 'hills'), area('isle', 'islands')],
  options: [{ ...TOY_OPTION }],
  bodies: [{ id: 'court', name: { en: 'the court' }, does: { en: 'hears cases' }, contact: null }],
  ...more,
})

/** A plugin with a toy pack on things, whose facts are those of `@aitebaar/conditions/testing` and a place. */
export const toyPlugin = (rules: readonly unknown[], more: Partial<PackInput> = {}): Plugin =>
  definePlugin({
    name: 'toy',
    version: '1.0.0',
    subjects: [{ name: 'thing', at: 'list', key: 'things', idField: 'thingId' }],
    facts: [
      ...exampleFacts,
      {
        id: 'thing.areaId',
        subject: 'thing',
        type: { kind: 'id', of: 'area' },
        label: { en: 'its place' },
        question: { en: 'Where is it?' },
        sensitivity: 'internal',
        read: (entity) => entity['areaId'],
      },
      {
        id: 'thing.closedAt',
        subject: 'thing',
        type: { kind: 'dateTime' },
        nullable: true,
        label: { en: 'when it was closed' },
        question: { en: 'When was it closed?' },
        sensitivity: 'internal',
        read: (entity) => entity['closedAt'],
      },
      {
        id: 'thing.openedAt',
        subject: 'thing',
        type: { kind: 'dateTime' },
        label: { en: 'when it was opened' },
        question: { en: 'When was it opened?' },
        sensitivity: 'internal',
        read: (entity) => entity['openedAt'],
      },
      {
        id: 'thing.secretAt',
        subject: 'thing',
        type: { kind: 'dateTime' },
        label: { en: 'when it was hidden' },
        question: { en: 'When was it hidden?' },
        sensitivity: 'life-safety',
        read: (entity) => entity['secretAt'],
      },
    ],
    packs: [toyPack(rules, more)],
  })

/** An engine over toy rules; throws with the issues when they are wrong. */
export const toyEngine = (rules: readonly unknown[], more: Partial<PackInput> = {}): Engine => {
  const engine = createEngine({ plugins: [toyPlugin(rules, more)] })
  if (E.isLeft(engine)) throw new Error(JSON.stringify(engine.left, null, 1))
  return engine.right
}

/** The one pack of a toy engine. */
export const toyLoaded = (rules: readonly unknown[], more: Partial<PackInput> = {}): LoadedPack => {
  const [loaded] = toyEngine(rules, more).packs
  if (loaded === undefined) throw new Error('no pack')
  return loaded
}

/** A flag on open things under the toy provision. */
export const OPEN_RULE = {
  name: 'toy/open',
  subject: 'thing',
  title: { en: 'The thing is open' },
  cites: ['toy-act-7'],
  lawAt: { date: 'thing.start', area: 'thing.areaId' },
  conditions: { all: [{ id: 'open', fact: 'thing.isOpen', operator: 'equal', value: true }] },
  event: { type: 'flag', params: { flag: 'open', severity: 'high', refer: ['court'] } },
} as const

/** The same flag under two toy provisions that count only together. */
export const PAIR_RULE = { ...OPEN_RULE, name: 'toy/pair', cites: [{ all: ['toy-act-8', 'toy-act-7'] }] } as const

/** A duty to close an open thing within two hours. */
export const CLOSE_RULE = {
  name: 'toy/close',
  subject: 'thing',
  title: { en: 'An open thing is closed' },
  basis: { source: 'toy practice', confidence: 'low' },
  conditions: { all: [{ fact: 'thing.isOpen', operator: 'equal', value: true }] },
  event: { type: 'duty', params: { severity: 'medium', clock: { from: 'thing.openedAt', within: 'PT2H', doneAt: 'thing.closedAt' } } },
} as const
