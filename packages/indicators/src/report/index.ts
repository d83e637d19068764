export type { ReportWords } from './words.ts'
export type { Language } from './say.ts'
export type { ReportOptions } from './report.ts'
export { renderReport } from './report.ts'
