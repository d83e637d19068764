/** Writes the pages of lifecycles and invariants. */
import { writeFileSync } from 'node:fs'

import { pages } from './pages/pages.ts'

for (const [url, text] of pages()) writeFileSync(url, text)
