export { toJsonRulesEngine } from './to-json-rules-engine.ts'
