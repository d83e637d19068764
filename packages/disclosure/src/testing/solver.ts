import highs from 'highs'

import type { Solver } from '../audit/audit.ts'

/** HiGHS as WebAssembly; its types speak of a default export that its CommonJS file does not have. */
export const loadSolver = highs as unknown as () => Promise<Solver>
