export type { PluginSource } from './load-plugins.ts'
export type { WorkerEngine, WorkerOptions } from './create-worker-engine.ts'
export { createWorkerEngine } from './create-worker-engine.ts'
