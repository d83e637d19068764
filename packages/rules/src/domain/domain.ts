import type { Fact } from '@aitebaar/conditions'
import { factsOf } from '@aitebaar/conditions'
import type { CaseEntityKind } from '@aitebaar/core'
import { CASE_ENTITY_KINDS, CASE_FILE_ROOTS, ConsideredTerm, ENTITIES, LegalStep, SettlementTerm } from '@aitebaar/core'

import type { Plugin } from '../plugin.ts'
import { definePlugin } from '../plugin.ts'
import { derivedFacts } from './derived/index.ts'
import type { Subject } from './subject.ts'

/** Names of subjects where the name of the entity would be longer than what people call it. */
const SHORT_NAMES: Readonly<Partial<Record<CaseEntityKind, string>>> = { caseParticipation: 'participation', disputeForum: 'forum' }

const roots: readonly Subject[] = Object.values(CASE_FILE_ROOTS).map(({ key, entity }) => ({ name: key, at: 'root', key, idField: ENTITIES[entity].idField }))

const rootEntities = new Set<string>(Object.values(CASE_FILE_ROOTS).map(({ entity }) => entity))

const listed = CASE_ENTITY_KINDS.filter((kind) => !rootEntities.has(kind))

const nameOf = (kind: CaseEntityKind): string => SHORT_NAMES[kind] ?? kind

const lists: readonly Subject[] = listed.map((kind) => ({ name: nameOf(kind), at: 'list', key: ENTITIES[kind].plural, idField: ENTITIES[kind].idField }))

const inside: readonly Subject[] = [
  { name: 'settlementTerm', at: 'inside', parent: 'settlement', key: 'terms', idField: 'termId' },
  { name: 'consideredTerm', at: 'inside', parent: 'settlement', key: 'termsConsidered', idField: 'termId' },
  { name: 'legalStep', at: 'inside', parent: 'legalProcess', key: 'steps', idField: 'stepId' },
  { name: 'need', at: 'inside', parent: 'complaint', key: 'needs', idField: 'needId' },
  { name: 'policyStage', at: 'inside', parent: 'policyInstrument', key: 'stageEvents' },
  { name: 'funnelStage', at: 'inside', parent: 'recruitmentDrive', key: 'funnel' },
]

let made: readonly Fact[] | undefined

/** The facts that the fields give, made once. */
const fieldFacts = (): readonly Fact[] =>
  (made ??= [
    ...Object.values(CASE_FILE_ROOTS).flatMap(({ key, entity }) => factsOf(ENTITIES[entity].schema, key)),
    ...listed.flatMap((kind) => factsOf(ENTITIES[kind].schema, nameOf(kind))),
    ...factsOf(SettlementTerm, 'settlementTerm'),
    ...factsOf(ConsideredTerm, 'consideredTerm'),
    ...factsOf(LegalStep, 'legalStep'),
  ])

/**
 * What every engine knows without being told: the subjects of case files, the facts that the fields of the domain give, and facts that follow from
 * several fields in every country.
 */
export const domain = (): Plugin =>
  definePlugin({ name: 'domain', version: '1', subjects: [...roots, ...lists, ...inside], facts: [...fieldFacts(), ...derivedFacts] })
