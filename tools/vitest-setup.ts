import fc from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number
    /** When properties end early, in runs of `pnpm mutation`. */
    propertyMilliseconds?: number
  }
}

const limit = inject('propertyMilliseconds')

fc.configureGlobal({ seed: inject('seed'), numRuns: 200, ...(limit === undefined ? {} : { interruptAfterTimeLimit: limit }) })
