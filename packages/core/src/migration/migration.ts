/**
 * A document of any version, before it is read.
 *
 * @example
 * const document: VersionedDocument = { schemaVersion: '0', id: 'cf-01' }
 * document.schemaVersion // => '0'
 *
 * @category records
 * @since 0.1.0
 */
export type VersionedDocument = Readonly<Record<string, unknown>>

/**
 * How documents of one version become documents of the next.
 *
 * @example
 * const nothing: Migration = { name: 'nothing-changes', from: '0', to: '1', change: (document) => document }
 * migrate({ schemaVersion: '0' }, [nothing]) // => { schemaVersion: '1' }
 *
 * @category records
 * @since 0.1.0
 */
export interface Migration {
  /** What it does, in a few words: `evidence-kind-is-item-kind`. */
  readonly name: string
  /** The `schemaVersion` that it reads. */
  readonly from: string
  /** The `schemaVersion` that it gives. */
  readonly to: string
  /** The document as the next version has it. What it does not know it leaves alone, for the schema to refuse. */
  readonly change: (document: VersionedDocument) => VersionedDocument
}
