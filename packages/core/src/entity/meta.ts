import type { Sensitivity } from '../sensitivity.ts'
import type { FieldMeta, LifeSafetyMeta } from './field.ts'

/** What a field is called, what to ask when it is not recorded, and why it is asked. */
type Words = readonly [label: string, question?: string, why?: string]

/* @__NO_SIDE_EFFECTS__ */
const meta = <S extends Sensitivity>(sensitivity: S, [label, question, why]: Words): FieldMeta & { readonly sensitivity: S } => ({
  sensitivity,
  label,
  ...(question === undefined ? {} : { question }),
  ...(why === undefined ? {} : { why }),
})

/** May be published as it is. */
export const pub = (...words: Words): FieldMeta => meta('public', words)
/** Public for a district or a larger place, internal below: a record that does not say of which place it is counts as one of a small place. */
export const publicFromDistrict = (...words: Words): FieldMeta => ({ ...meta('internal', words), publicFrom: 'district' })
/** Operational; harmless alone. */
export const internal = (...words: Words): FieldMeta => meta('internal', words)
/** Identifies a living person, or singles her out. */
export const personal = (...words: Words): FieldMeta => meta('personal', words)
/** Health, sex life, allegation of crime, marital status, faith or ethnicity, or free text about a case. */
export const special = (...words: Words): FieldMeta => meta('special-category', words)
/** Could get someone hurt or killed. */
export const lifeSafety = (...words: Words): LifeSafetyMeta => meta('life-safety', words)
