import * as z from 'zod'

import { Indicator } from '../indicator/indicator.ts'

/** The JSON Schema of indicator files, for editors. The check of the calculator says more. */
export const indicatorJsonSchema = (): unknown => ({
  ...z.toJSONSchema(Indicator, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
  title: 'An indicator of Aitebaar',
})
