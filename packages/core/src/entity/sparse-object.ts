import type * as z from 'zod'
import { isJsonObject } from '../json/is-json-object.ts'

type Run = z.core.$ZodType['_zod']['run']

/** What is needed to read the fields of an object by name: the schema of each, and which must be there. */
interface Readers {
  readonly fields: ReadonlyMap<string, Reader>
  readonly required: number
}

interface Reader {
  readonly schema: z.core.$ZodType
  readonly required: boolean
  /** The values that are taken as they are, of a list of codes; any other goes to the schema. */
  readonly asTheyAre: ReadonlySet<unknown>
}

const NONE: ReadonlySet<unknown> = new Set()

/** The values of a list of codes, or of one that may be null, when nothing more is asked of them. */
const plainValues = (schema: z.core.$ZodType): ReadonlySet<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if ((def.checks ?? []).length > 0) return NONE
  if (def.type === 'nullable') return plainValues(def.innerType) === NONE ? NONE : new Set([null, ...plainValues(def.innerType)])
  return def.type === 'enum' || def.type === 'literal' ? (schema._zod.values ?? NONE) : NONE
}

const readersOf = (shape: z.core.$ZodShape): Readers => {
  const fields = Object.entries(shape).map(([key, schema]) => {
    const { def } = (schema as z.core.$ZodTypes)._zod
    const reader = def.type === 'optional' ? { schema: def.innerType, required: false } : { schema, required: true }
    return [key, { ...reader, asTheyAre: plainValues(reader.schema) }] as const
  })
  return { fields: new Map(fields), required: fields.filter(([, { required }]) => required).length }
}

/** Reads the keys that are there. `undefined` when anything is not as it should be: zod then finds out what. */
const readPresent = (input: Readonly<Record<string, unknown>>, { fields, required }: Readers, ctx: z.core.ParseContextInternal): object | undefined => {
  const output: Record<string, unknown> = {}
  const issues: z.core.$ZodRawIssue[] = []
  let found = 0
  for (const key of Object.keys(input)) {
    const reader = fields.get(key)
    const value = input[key]
    if (reader === undefined || value === undefined) return undefined
    if (reader.required) found += 1
    if (reader.asTheyAre.has(value)) {
      output[key] = value
      continue
    }
    const result = reader.schema._zod.run({ value, issues }, ctx)
    if (result instanceof Promise || result.issues.length > 0) return undefined
    output[key] = result.value
  }
  return found === required ? output : undefined
}

/**
 * Makes a strict object schema look at the keys of the input and not at all the keys it knows: most fields of a record are left out, and zod by itself
 * tries each of them. What is not accepted at once is read again by zod, so that what is refused, and why, is for zod to say.
 */
/* @__NO_SIDE_EFFECTS__ */
export const sparse = <S extends z.ZodObject>(schema: S): S => {
  const internals = schema._zod
  const dense: Run = internals.run.bind(internals)
  let readers: Readers | undefined
  const run: Run = (payload, ctx) => {
    if (!isJsonObject(payload.value) || ctx.direction === 'backward' || ctx.async === true) return dense(payload, ctx)
    const output = readPresent(payload.value, (readers ??= readersOf(schema._zod.def.shape)), ctx)
    if (output === undefined) return dense(payload, ctx)
    payload.value = output
    return payload
  }
  schema._zod.run = run
  schema._zod.parse = run as typeof schema._zod.parse
  return schema
}
