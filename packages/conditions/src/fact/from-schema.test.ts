import { field, protect } from '@aitebaar/core'
import { expect, it } from 'vitest'
import * as z from 'zod'

import { factsOf } from './from-schema.ts'

const Plan = z.object({
  group: field(
    z.object({
      level: field(z.enum(['low', 'high']), { sensitivity: 'life-safety', label: 'level' }),
    }),
    { sensitivity: 'life-safety', label: 'group' },
  ),
  place: field(z.enum(['home', 'work']), { sensitivity: 'life-safety', label: 'place' }),
})
const read = (id: string, entity: Record<string, unknown>): unknown =>
  factsOf(Plan, 'plan')
    .find((fact) => fact.id === `plan.${id}`)
    ?.read(entity, {})

it('reads what is protected as well as what is open', () => {
  const wire = { group: { level: 'high' }, place: 'home' }
  for (const entity of [wire, Plan.parse(wire)]) expect([read('group.level', entity), read('place', entity)]).toEqual(['high', 'home'])
})

it('reads a protected absence as an absence', () => {
  expect(read('group.level', { group: protect({ absent: 'declined' }) })).toEqual({ absent: 'declined' })
  expect(read('group.level', { group: protect(null) })).toBeNull()
})
