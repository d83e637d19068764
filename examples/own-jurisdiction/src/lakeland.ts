import type { Fact } from '@aitebaar/conditions'
import { createDictionary, defineOperator, factsOf, quantifiedFact } from '@aitebaar/conditions'
import { getOrThrow, SettlementTerm } from '@aitebaar/core'
import type { Plugin } from '@aitebaar/rules'
import { definePlugin } from '@aitebaar/rules'

import decidedInTime from '../rules/market/decided-in-time.rule.json' with { type: 'json' }
import elderAlone from '../rules/market/elder-alone.rule.json' with { type: 'json' }
import paidInKind from '../rules/market/paid-in-kind.rule.json' with { type: 'json' }
import sameSeason from '../rules/market/heard-in-season.rule.json' with { type: 'json' }
import fishForSilence from '../rules/market/fish-for-silence.rule.json' with { type: 'json' }

/** Three months, counted from December: the year of a fishing village. */
const seasonOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) % 12) / 3)

/** Both days fall in the same season of any year; a date without its month is too coarse to tell. */
const inSeasonOf = defineOperator({
  name: 'inSeasonOf',
  kinds: ['date'],
  operand: 'one',
  test: (day, other) => {
    const days = [day, other].map((one) => (typeof one === 'string' ? one : ''))
    if (days.some((one) => one.length < 7)) return 'unknown'
    return days.map(seasonOf).every((season, _, all) => season === all[0]) ? 'true' : 'false'
  },
  words: { en: 'is in the season of' },
})

/** A fact that follows from several fields: how many people sat on the panel. */
const panelSize: Fact = {
  id: 'dispute.lakelandPanelSize',
  subject: 'dispute',
  type: { kind: 'integer', min: 0 },
  label: { en: 'size of the panel' },
  question: { en: 'How many people sat on the panel?' },
  sensitivity: 'internal',
  read: (dispute) => (Array.isArray(dispute['panel']) ? dispute['panel'].length : undefined),
}

/** A fact about a list: whether one of the terms is a payment, all of the condition on the same term. */
const hasPayment: Fact = getOrThrow(
  quantifiedFact(
    {
      id: 'settlement.lakelandHasPayment',
      subject: 'settlement',
      label: { en: 'whether a term is a payment' },
      question: { en: 'Is one of the terms a payment?' },
      sensitivity: 'special-category',
      quantifier: 'some',
      of: 'settlementTerm',
      where: { fact: 'settlementTerm.termType', operator: 'equal', value: 'financialCompensation' },
      list: (settlement) => settlement['terms'],
    },
    { dictionary: getOrThrow(createDictionary(factsOf(SettlementTerm, 'settlementTerm'))) },
  ),
)

const provision = (id: string, from: string, to: string | null, territory = 'shore') => ({
  id,
  versionOf: 'market-act-4',
  statute: 'Lakeland Market Act, 2001',
  section: '4',
  title: { en: 'No payment for silence' },
  summary: { en: 'Nobody may be paid in fish for not complaining.' },
  elements: ['a payment', 'in fish', 'for silence'],
  kind: 'offence',
  jurisdiction: 'federal',
  cognizable: true,
  bailable: true,
  compoundable: 'no',
  forum: ['market court'],
  deadlines: [],
  sources: ['the Lakeland gazette, which does not exist'],
  confidence: 'high',
  notVerified: [],
  extent: [{ territory, from, to }],
})

/** A section that sets a number of days, which rules name instead of writing it down. */
const timeLimit = (id: string, from: string, to: string | null, timeToDecide: string) => ({
  ...provision(id, from, to),
  versionOf: 'market-act-5',
  section: '5',
  title: { en: 'Time to decide' },
  summary: { en: 'A panel decides within so many days.' },
  elements: [],
  kind: 'procedure',
  sets: { 'law.timeToDecide': timeToDecide },
})

/** Words in Urdu that nobody has checked yet. */
const urdu = {
  language: 'ur',
  status: 'draft',
  titles: { 'market/decided-in-time': 'پنچایت قانون کی مدت میں فیصلہ کرتی ہے' },
  questions: { 'dispute.lakelandPanelSize': 'پنچایت میں کتنے لوگ بیٹھے؟' },
  bodies: { 'market-court': 'بازار کی عدالت' },
}

const place = (id: string, territories: readonly object[]) => ({ id, name: { en: id }, level: 'district', territories })

/** Lakeland: an invented country with one act. */
export const lakeland: Plugin = definePlugin({
  name: 'jurisdiction-lakeland',
  version: '1.0.0',
  facts: [panelSize, hasPayment],
  operators: [inSeasonOf],
  packs: [
    {
      id: 'lakeland',
      version: '1.0.0',
      title: { en: 'Lakeland' },
      rules: [fishForSilence, sameSeason, decidedInTime, paidInKind, elderAlone],
      conditions: { 'panel-sat': { fact: 'dispute.lakelandPanelSize', operator: 'greaterThan', value: 2 } },
      register: [
        provision('market-act-4-2001', '2001-01-01', '2009-12-31'),
        provision('market-act-4-2010', '2010-01-01', null),
        timeLimit('market-act-5-2001', '2001-01-01', '2009-12-31', 'P60D'),
        timeLimit('market-act-5-2010', '2010-01-01', null, 'P30D'),
      ],
      parameters: [{ id: 'law.timeToDecide', label: { en: 'the time the act gives to decide' }, type: { kind: 'duration' } }],
      options: [
        {
          id: 'island-custom',
          label: { en: 'Custom of the islands' },
          description: { en: 'An elder may sit alone, and sends people to the market court.' },
          source: 'custom of the islands',
          confidence: 'low',
          default: false,
        },
      ],
      words: [urdu],
      areas: [
        place('harbour', [{ territory: 'shore', from: null, to: null }]),
        place('island', [
          { territory: 'waters', from: null, to: '2014-12-31' },
          { territory: 'shore', from: '2015-01-01', to: null },
        ]),
      ],
      bodies: [{ id: 'market-court', name: { en: 'Market court' }, does: { en: 'hears what happens on markets' }, contact: null }],
    },
  ],
})
