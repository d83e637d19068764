import { count, group } from './fields.ts'
import type { FieldMeta } from './field.ts'

/**
 * How many people of each sex: women, men, others and those of whom it was not recorded.
 *
 * @param meta the whole group's words; each count takes its class.
 */
/* @__NO_SIDE_EFFECTS__ */
export const bySex = (meta: FieldMeta) => {
  const part = (label: string): FieldMeta => ({ sensitivity: meta.sensitivity, label: `${meta.label}: ${label}` })
  return group(meta, {
    female: count(part('women and girls')),
    male: count(part('men and boys')),
    x: count(part('others')),
    notRecorded: count(part('sex not recorded')),
  })
}
